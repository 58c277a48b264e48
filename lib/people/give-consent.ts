import { and, eq, isNull } from "drizzle-orm";
import { consents } from "@/db/schema/identity/people";
import { inTransaction, type Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type ConsentKind, legalVersions } from "./legal-versions";
import { takeAccountTurn } from "./take-account-turn";

/** Writes down that a person agrees to the text in force. Agreeing again to the same version changes nothing. */
export async function giveConsent(tx: Transaction, actor: Pick<Actor, "userId">, kind: ConsentKind): Promise<void> {
  await takeAccountTurn(tx, actor.userId); // two forms at once are one consent
  const [standing] = await tx.db
    .select({ version: consents.version })
    .from(consents)
    .where(
      and(
        eq(consents.userId, actor.userId),
        eq(consents.kind, kind),
        eq(consents.version, legalVersions[kind]), // an older text that still stands does not answer for this one
        isNull(consents.withdrawnAt),
      ),
    )
    .for("update"); // as it is now, not as it was when this transaction began to read
  if (standing) return;
  await tx.db.insert(consents).values({ userId: actor.userId, kind, version: legalVersions[kind], grantedAt: now() });
  await recordAudit(tx, actor, {
    event: "consent.given",
    subject: actor,
    details: { kind, version: legalVersions[kind] },
  });
}

/** As `giveConsent`, as a deed of its own: for somebody who had taken it back. */
export async function giveConsentAgain(actor: Actor, kind: ConsentKind): Promise<void> {
  await inTransaction((tx) => giveConsent(tx, actor, kind));
}

/** Takes a consent back: from the next request on nothing of that kind is read or written, by anybody. */
export async function withdrawConsent(actor: Actor, kind: ConsentKind): Promise<void> {
  await inTransaction(async (tx) => {
    const [result] = await tx.db
      .update(consents)
      .set({ withdrawnAt: now() })
      .where(and(eq(consents.userId, actor.userId), eq(consents.kind, kind), isNull(consents.withdrawnAt)));
    if (result.affectedRows === 0) return;
    await recordAudit(tx, actor, { event: "consent.withdrawn", subject: actor, details: { kind } });
  });
}
