import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { totpFactors } from "@/db/schema/identity/second-factor";
import { type OwnAccount, openOwnAccount } from "@/lib/access/own-account";
import { open, openOptional } from "@/lib/crypto/seal";
import { contactOf } from "@/lib/people/profile/queries";
import type { Actor } from "./actor";
import { countRecoveryCodes } from "./second-factor";
import { hasShortPassword } from "./short-password";
import { isFresh } from "./step-up";
import { seedUri } from "./totp-seed";

/** What the page of one's own second step shows. Secrets are in it only after a proof of the last 15 minutes. */
export type FactorView =
  | { state: "none" }
  | { state: "begun"; seed: string; uri: string; codes: readonly string[] }
  | { state: "on"; since: Date; codesLeft: number; newCodes: readonly string[] | null; hasShortPassword: boolean };

/** One's own second step as it stands. What was begun and cannot be shown counts as not begun. */
export async function viewFactor(actor: Actor): Promise<FactorView> {
  const account = openOwnAccount(actor);
  const factor = await factorOf(account);
  if (!factor) return { state: "none" };
  const codes = isFresh(actor) ? factor.codes : null;
  const { confirmedAt: since } = factor;
  if (since) {
    return read(async (db) => ({
      state: "on",
      since,
      codesLeft: await countRecoveryCodes(db, actor.userId),
      newCodes: codes,
      hasShortPassword: await hasShortPassword(db, actor.userId),
    }));
  }
  if (!codes) return { state: "none" };
  const { email } = await contactOf(account);
  return { state: "begun", seed: factor.seed, uri: seedUri(factor.seed, email ?? actor.name), codes };
}

async function factorOf({ userId, key }: OwnAccount) {
  const [row] = await read((db) =>
    db
      .select({ seed: totpFactors.seed, codesDraft: totpFactors.codesDraft, confirmedAt: totpFactors.confirmedAt })
      .from(totpFactors)
      .where(eq(totpFactors.userId, userId)),
  );
  if (!row) return null;
  const codes = openOptional(key, { table: "totp_factors", column: "codes_draft", row: userId }, row.codesDraft);
  return {
    seed: open(key, { table: "totp_factors", column: "seed", row: userId }, row.seed),
    codes: codes?.split(" ") ?? null,
    confirmedAt: row.confirmedAt,
  };
}
