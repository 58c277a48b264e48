import { redirect } from "next/navigation";
import { currentEnrolment, currentSession } from "@/lib/auth/current-session";
import { homeOf } from "@/lib/auth/roles";
import { withNext } from "./with-next";

/** Somebody who is signed in already needs no door. */
export async function goHomeIfSignedIn(next: string | null = null): Promise<void> {
  const actor = await currentSession();
  if (actor) redirect(next ?? homeOf(actor.roles));
  if (await currentEnrolment()) redirect(withNext("/second-step", next));
}
