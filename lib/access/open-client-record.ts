import { and, eq } from "drizzle-orm";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { personKeys, users } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { parseZones, zonesText } from "@/lib/auth/load-actor";
import { type Category, categories } from "@/lib/categories";
import { unwrapPersonKey } from "@/lib/crypto/person-key";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { agreesTo } from "@/lib/people/agreement";
import { type ClientRecord, letIn } from "./client-record";
import { categoryOf, type Permission } from "./permissions";
import { sharedCategories, sharedText, sharesAmounts } from "./shared-categories";

/**
 * The one gate to a person's record. One's own opens without a query, once terms and health-data consent are given.
 * A coach's opens for reading while the assignment is active and the client consents to the category asked for; to that
 * one alone, and the look is written down here, so that no reader can forget it.
 * @throws NotFoundError for everything else: not yours is not there. ForbiddenError: one's own consent is missing.
 */
export async function openClientRecord(
  tx: Transaction,
  actor: Actor,
  userId: string,
  permission: Permission,
): Promise<ClientRecord> {
  if (actor.userId === userId) return openOwnRecord(actor);
  const category = categoryOf(permission);
  if (!permission.endsWith(":read") || category === null) throw new NotFoundError();
  const found = await findAssigned(tx, actor, userId);
  if (!found.shared.has(category)) throw new NotFoundError();
  return letCoachIn(tx, actor, { ...found, shared: new Set([category]) });
}

/** One's own record, without a round trip. */
export function openOwnRecord(actor: Actor): ClientRecord {
  if (!actor.roles.has("client")) throw new NotFoundError();
  if (!actor.hasAgreedToTerms || !actor.hasAgreedToHealthData) throw new ForbiddenError("errors.consentMissing");
  return letIn(actor.userId, true, new Set(categories), true, actor.zonePeriods, actor.name, actor.currency, actor.key);
}

/**
 * Another person's record as their coach sees it: whatever categories they consented to, possibly none. For the page of
 * a client, which shows each category as consented; everything narrower goes through `openClientRecord`. The look is
 * written down here.
 */
export async function openAssignedRecord(tx: Transaction, actor: Actor, userId: string): Promise<ClientRecord> {
  return letCoachIn(tx, actor, await findAssigned(tx, actor, userId));
}

/**
 * What a client shares of their journal with their coach, entry by entry: no category opens with it. Which entries were
 * read is written down by whoever reads them.
 */
export async function openAssignedJournal(tx: Transaction, actor: Actor, userId: string): Promise<ClientRecord> {
  const found = await findAssigned(tx, actor, userId);
  return letCoachIn(tx, actor, { ...found, shared: new Set(), hasAmounts: false }, "journal.opened");
}

type Assigned = {
  userId: string;
  shared: ReadonlySet<Category>;
  hasAmounts: boolean;
  name: string;
  currency: string;

  zonePeriods: ReturnType<typeof parseZones>;
  key: ReturnType<typeof unwrapPersonKey>;
};

/** The one place where another person's record opens: what may be read through it is what its subject finds listed. */
async function letCoachIn(
  tx: Transaction,
  actor: Actor,
  client: Assigned,
  event = "record.read",
): Promise<ClientRecord> {
  const { userId, shared, zonePeriods, name, currency, key } = client;
  const seesAmounts = client.hasAmounts && shared.has("financial");
  const seen = categories.filter((category) => shared.has(category)).join(",");
  const details = { categories: seen, ...(seesAmounts && { amounts: true }) };
  await recordAudit(tx, actor, { event, subject: { userId }, details });
  return letIn(userId, false, shared, seesAmounts, zonePeriods, name, currency, key);
}

async function findAssigned(tx: Transaction, actor: Actor, userId: string): Promise<Assigned> {
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
  const { name, currency } = row;
  return {
    userId,
    shared: sharedCategories(row.shared),
    hasAmounts: sharesAmounts(row.shared),
    zonePeriods: parseZones(row.zones),
    name,
    currency,
    key,
  };
}
