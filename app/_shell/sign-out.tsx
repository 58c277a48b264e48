"use client";

import { type FormEvent, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { signOutAction } from "./sign-out-action";

/** A plain form: signing out works without scripts. With them, this device forgets its drafts first. */
export function SignOut({ label, unsent }: { label: string; unsent: string }) {
  const hasForgotten = useRef(false);

  async function forget(event: FormEvent<HTMLFormElement>) {
    if (hasForgotten.current) return;
    event.preventDefault();
    const form = event.currentTarget;
    const { countUnsent, forgetEverybody } = await import("@/components/drafts/draft-store");
    // A browser without a store (a private window) has nothing to lose.
    const waiting = await countUnsent().catch(() => 0);
    if (waiting > 0 && !window.confirm(unsent)) return;
    await forgetEverybody().catch(() => undefined);
    hasForgotten.current = true;
    form.requestSubmit();
  }

  return (
    <form action={signOutAction} onSubmit={forget}>
      <IconButton type="submit" label={label} icon="log-out" />
    </form>
  );
}
