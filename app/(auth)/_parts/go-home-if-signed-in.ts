import { redirect } from "next/navigation";
import { currentSession } from "@/lib/auth/current-session";
import { homeOf } from "@/lib/auth/roles";

/** Somebody who is signed in already needs no door. */
export async function goHomeIfSignedIn(next: string | null = null): Promise<void> {
  const actor = await currentSession();
  if (actor) redirect(next ?? homeOf(actor.roles));
}
