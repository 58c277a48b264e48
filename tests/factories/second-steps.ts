import { totpFactors } from "@/db/schema/identity/second-factor";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "@/lib/auth/actor";
import { replaceRecoveryCodes } from "@/lib/auth/enrol-factor";
import { stepAt, totpCode } from "@/lib/auth/totp";
import { newSeed, seedBytes } from "@/lib/auth/totp-seed";
import { now } from "@/lib/clock";
import { seal } from "@/lib/crypto/seal";

/** What somebody's app shows, and the recovery codes that they wrote down. */
export type SecondStep = { code: (drift?: number) => string; recoveryCodes: string[] };

/** A second step that was set up some time ago. */
export async function withSecondStep({ userId, key }: Pick<Actor, "userId" | "key">): Promise<SecondStep> {
  const seed = newSeed();
  const recoveryCodes = ["00000-0000A", "00000-0000B"];
  await inTransaction(async (tx) => {
    await tx.db.insert(totpFactors).values({
      userId,
      seed: seal(key, { table: "totp_factors", column: "seed", row: userId }, seed),
      confirmedAt: now(),
    });
    await replaceRecoveryCodes(tx, { userId }, recoveryCodes);
  });
  return { code: (drift = 0) => codeOf(seed, drift), recoveryCodes };
}

/** What an app shows for a seed, now or some steps off. */
export function codeOf(seed: string, drift = 0): string {
  return totpCode(seedBytes(seed), stepAt(now()) + drift);
}
