import { eq } from "drizzle-orm";
import { knownBrowsers } from "@/db/schema/identity/known-browsers";
import {
  accounts,
  categoryGoals,
  clientProfiles,
  consents,
  personKeys,
  profilePhotos,
  userRoles,
  userSettings,
  users,
  zonePeriods,
} from "@/db/schema/identity/people";
import { providerVisits } from "@/db/schema/identity/provider-visits";
import { pendingSignIns, recoveryCodes, totpFactors } from "@/db/schema/identity/second-factor";
import { oneTimeCodes, userSessions } from "@/db/schema/identity/sign-in";
import { drafts } from "@/db/schema/journal/entries";
import { inTransaction, type Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { takeAccountTurn } from "@/lib/people/take-account-turn";

/**
 * Empties the account of somebody who never began: no consent was ever given, so there can be no entries. The row stays as
 * a tombstone without a name or address; the key goes, so nothing sealed opens any more.
 * @throws ConflictError for anybody who began, NotFoundError for staff: they leave by another way.
 */
export async function removeUnstartedPerson(actor: Actor): Promise<void> {
  if (!actor.roles.has("client") || actor.roles.size > 1) throw new NotFoundError();
  await inTransaction(async (tx) => {
    await takeAccountTurn(tx, actor.userId); // a consent given in another tab at this moment comes first, or never
    const given = await tx.db
      .select({ kind: consents.kind })
      .from(consents)
      .where(eq(consents.userId, actor.userId))
      .for("update");
    if (given.length > 0) throw new ConflictError("onboarding.refusal.alreadyBegan");
    await recordAudit(tx, actor, { event: "person.removed", subject: actor, details: { reason: "age" } });
    await emptyUnstarted(tx, actor.userId);
  });
}

/** Leaves a tombstone of an account in which nobody has written anything; its address is free again. */
export async function emptyUnstarted(tx: Transaction, userId: string): Promise<void> {
  await emptyTables(tx, userId);
  await tx.db.update(users).set(tombstone).where(eq(users.id, userId));
}

const tombstone = {
  email: null,
  emailIndex: null,
  emailVerifiedAt: null,
  passwordHash: null,
  name: "",
  phone: null,
  dateOfBirth: null,
  status: "erased",
} as const;

async function emptyTables(tx: Transaction, userId: string): Promise<void> {
  const personal = [
    userSessions,
    oneTimeCodes,
    pendingSignIns,
    providerVisits,
    knownBrowsers,
    recoveryCodes,
    totpFactors,
    accounts,
    drafts,
    profilePhotos,
    categoryGoals,
    clientProfiles,
    userSettings,
    zonePeriods,
    userRoles,
    personKeys,
  ] as const;
  for (const table of personal) await tx.db.delete(table).where(eq(table.userId, userId));
}
