"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/lib/actions/form-state";
import { env } from "@/lib/env";

/** Answers as a real action does, by the name that is typed: "ok" is saved, "away" fails, "go" leads elsewhere, all else is refused. */
export async function refuseAction(_state: FormState, data: FormData): Promise<FormState> {
  if (env.NODE_ENV === "production" && !env.DEMO) redirect("/");
  const name = String(data.get("name") ?? "");
  if (name === "away") throw new Error("The gallery's action fails when asked to.");
  if (name === "go") redirect("/design?went=1");
  if (name === "ok") return { status: "saved", message: "Saved.", fieldErrors: {}, values: {}, stamp: Date.now() };
  const values = Object.fromEntries([...data.keys()].map((key) => [key, data.getAll(key).map(String)]));
  return {
    status: "refused",
    message: "Two answers need another look. Nothing was lost.",
    fieldErrors: { name: "Write the name that your coach should use.", weight: "Between 20 and 400 kg." },
    values,
    stamp: Date.now(),
  };
}
