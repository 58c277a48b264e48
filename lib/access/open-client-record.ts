import { and, eq } from "drizzle-orm";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { personKeys, users } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/auth/actor";
import { parseZones, zonesText } from "@/lib/auth/load-actor";
import { categories } from "@/lib/categories";
import { unwrapPersonKey } from "@/lib/crypto/person-key";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { agreesTo } from "@/lib/people/agreement";
import { type ClientRecord, letIn } from "./client-record";
import { categoryOf, type Permission } from "./permissions";
import { sharedCategories, sharedText } from "./shared-categories";

/**
 * The one gate to a person's record. One's own opens without a query, once terms and health-data consent are given.
 * A coach's opens for reading while the assignment is active and the client consents, to the categories consented.
 * @throws NotFoundError for everything else: not yours is not there. ForbiddenError: one's own consent is missing.
 */
export async function openClientRecord(
  tx: Transaction,
  actor: Actor,
  userId: string,
  permission: Permission,
): Promise<ClientRecord> {
  if (actor.userId === userId) return openOwnRecord(actor);
  const record = await openAssignedRecord(tx, actor, userId);
  const category = categoryOf(permission);
  if (!permission.endsWith(":read") || category === null || !record.categories.has(category)) throw new NotFoundError();
  return record;
}

/** One's own record, without a round trip. */
export function openOwnRecord(actor: Actor): ClientRecord {
  if (!actor.roles.has("client")) throw new NotFoundError();
  if (!actor.hasAgreedToTerms || !actor.hasAgreedToHealthData) throw new ForbiddenError("errors.consentMissing");
  return letIn(actor.userId, true, new Set(categories), actor.zonePeriods, actor.name, actor.currency, actor.key);
}

/**
 * Another person's record as their coach sees it: whatever categories they consented to, possibly none. For the page of
 * a client, which shows each category as consented; everything narrower goes through `openClientRecord`.
 */
export async function openAssignedRecord(tx: Transaction, actor: Actor, userId: string): Promise<ClientRecord> {
  if (!actor.roles.has("coach")) throw new NotFoundError();
  const [row] = await tx.db
    .select({
      name: users.name,
      currency: users.currency,
      masterVersion: personKeys.masterVersion,
      wrapped: personKeys.wrapped,
      zones: zonesText,
      shared: sharedText,
    })
    .from(coachAssignments)
    .innerJoin(users, eq(users.id, coachAssignments.clientId))
    .innerJoin(personKeys, eq(personKeys.userId, users.id))
    .where(
      and(
        eq(coachAssignments.coachId, actor.userId),
        eq(coachAssignments.clientId, userId),
        eq(coachAssignments.status, "active"),
        eq(users.status, "active"),
        agreesTo("health_data"),
      ),
    );
  if (!row) throw new NotFoundError();
  const key = unwrapPersonKey(userId, { masterVersion: row.masterVersion, wrapped: row.wrapped });
  return letIn(userId, false, sharedCategories(row.shared), parseZones(row.zones), row.name, row.currency, key);
}
