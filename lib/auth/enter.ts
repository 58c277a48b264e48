import { redirect } from "next/navigation";
import { SecondStepRequiredError } from "./admit";
import { homeOf } from "./roles";
import { safeNext } from "./safe-next";
import { writeSessionToken } from "./session-cookie";
import type { SignedIn } from "./visit";

/** Hands the browser its session and goes where the person wanted to, or home; to the second step where that is owed. */
export async function enter(signingIn: Promise<SignedIn>, next?: string | null): Promise<never> {
  const goal = safeNext(next);
  const { token, expires, roles } = await signingIn.catch((error: unknown) => {
    if (!(error instanceof SecondStepRequiredError)) throw error;
    redirect(goal ? `/sign-in/second-step?next=${encodeURIComponent(goal)}` : "/sign-in/second-step");
  });
  await writeSessionToken(token, expires);
  redirect(goal ?? homeOf(roles));
}
