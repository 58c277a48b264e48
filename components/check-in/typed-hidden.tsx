"use client";

import { useTyped } from "@/components/ui/form-context";

/** A hidden value that a refusal may answer anew: the revision on which the next try is based. */
export function TypedHidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={useTyped(name, value) ?? ""} />;
}
