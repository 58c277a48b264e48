import type { Transaction } from "@/db/transaction";
import { env } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue-mail";
import { CODE_LIFETIME_MS } from "./limits";
import { type CodePurpose, issueCode } from "./one-time-code";

const templates = {
  verify_email: "verifyEmail",
  sign_in: "signInCode",
  reset_password: "resetPassword",
  step_up: "stepUpCode",
  change_email: "changeEmailCode",
} as const;

type Wanted = { purpose: CodePurpose; email: string; emailIndex: Buffer; browserToken: string };

/** Sends a code to somebody who may use it. The mail is dropped together with the code. @returns the id of the code. */
export async function mailCode(tx: Transaction, wanted: Wanted, userId: string): Promise<string> {
  const { id, code, expiresAt } = await issueCode(tx, { ...wanted, userId });
  await queueMail(tx, {
    template: templates[wanted.purpose],
    to: wanted.email,
    userId,
    params: { code, minutes: CODE_LIFETIME_MS / 60_000 },
    dedupeKey: `code:${id}`,
    expiresAt,
  });
  return id;
}

/**
 * What happens instead where there is no code to send: the same work and the same answer on the page, and a mail that says
 * why, which only the owner of the address can read.
 */
export async function mailInstead(
  tx: Transaction,
  wanted: Wanted,
  template: "noAccount" | "addressTaken" | "addressInUse",
): Promise<void> {
  const { id, expiresAt } = await issueCode(tx, { ...wanted, userId: null });
  await queueMail(tx, {
    template,
    to: wanted.email,
    userId: null,
    params: { link: `${env.APP_URL}/sign-in` },
    dedupeKey: `code:${id}`,
    expiresAt,
  });
}
