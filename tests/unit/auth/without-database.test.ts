import { expect, test } from "vitest";
import { aVisit } from "@/tests/factories/visits";

// Nobody listens on port 1. Set before anything reads the environment.
process.env.DATABASE_URL = "mysql://root@127.0.0.1:1/nowhere";
const { signInWithPassword } = await import("@/lib/auth/sign-in-with-password");
const { signInWithCode } = await import("@/lib/auth/sign-in-with-code");
const { requestSignInCode } = await import("@/lib/auth/request-code");
const { countTry } = await import("@/lib/auth/rate-limit");
const { limits } = await import("@/lib/auth/limits");
const { UnavailableError } = await import("@/lib/errors");

const email = "somebody@example.org";

test.each([
  ["a try", () => countTry([[limits.signInPerAccount, email]])],
  ["a password", () => signInWithPassword({ email, password: "lanterns over quiet water" }, aVisit())],
  ["a code", () => signInWithCode({ code: "123456" }, aVisit({ address: "203.0.113.7" }))],
  ["a mail", () => requestSignInCode({ email }, aVisit())],
])("without the database %s is refused, not waved through", async (_name, attempt) => {
  await expect(attempt()).rejects.toThrow(UnavailableError);
});
