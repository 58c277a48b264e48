"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentEnrolment, currentLeaver, currentSession } from "@/lib/auth/current-session";
import { endSession } from "@/lib/auth/end-session";
import { clearSessionToken } from "@/lib/auth/session-cookie";
import { NotFoundError } from "@/lib/errors";
import { isSameOrigin } from "@/lib/http/same-origin";

/** Ends this browser's session. Somebody who is already signed out just arrives at the sign-in page. */
export async function signOutAction(): Promise<void> {
  if (!isSameOrigin(await headers())) redirect("/sign-in");
  const actor = (await currentSession()) ?? (await currentEnrolment()) ?? (await currentLeaver());
  if (actor?.sessionId) await endSession(actor, actor.sessionId).catch(passIfGone);
  await clearSessionToken();
  redirect("/sign-in");
}

/** A second press, or another tab, was quicker: signed out is signed out. */
function passIfGone(error: unknown): void {
  if (!(error instanceof NotFoundError)) throw error;
}
