import { SecondStepRequiredError } from "./admit";
import { finishSignIn } from "./finish-sign-in";
import { requestSignInCode } from "./request-code";
import type { SignInAgainInput } from "./schema";
import { signInWithCode } from "./sign-in-with-code";
import { signInWithPassword } from "./sign-in-with-password";
import type { SignedIn, Visit } from "./visit";

/**
 * One step of signing in on a page that somebody left open: a session for them and nobody else, or what is asked next.
 * @throws AnotherPersonError, and what the doors throw.
 */
export async function signInAgain(input: SignInAgainInput, visit: Visit): Promise<SignedIn | "code" | "second-step"> {
  try {
    switch (input.step) {
      case "password":
        return await signInWithPassword(input, visit);
      case "ask-for-code":
        await requestSignInCode(input, visit);
        return "code";
      case "code":
        return await signInWithCode(input, visit);
      case "second-step":
        return await finishSignIn(input, visit);
    }
  } catch (error) {
    if (error instanceof SecondStepRequiredError) return "second-step";
    throw error;
  }
}
