import { and, eq } from "drizzle-orm";
import { categoryGoals, clientProfiles } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import type { ClientRecord } from "@/lib/access/client-record";
import type { Actor } from "@/lib/auth/actor";
import { type Category, categories } from "@/lib/categories";
import { now } from "@/lib/clock";
import { seal, sealOptional } from "@/lib/crypto/seal";
import { InvalidInputError } from "@/lib/errors";
import { type CrisisNotice, noticeText } from "@/lib/safety/notice-text";
import { keptHeight } from "./height";
import { goalPlace, profilePlace } from "./places";
import type { ProfileChanges } from "./schema";

const accountFields = new Set([
  "name",
  "phone",
  "timeZone",
  "dayStart",
  "locale",
  "units",
  "currency",
  "theme",
  "reminderHour",
]);

/** True when a change belongs to the client's record, which opens only with their consent. */
export function touchesRecord(changes: ProfileChanges): boolean {
  return Object.keys(changes).some((field) => !accountFields.has(field));
}

/** The part of a profile that is the client's record. Free text goes past the crisis check in the same transaction. */
export async function writeClientProfile(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  changes: ProfileChanges,
): Promise<CrisisNotice> {
  const columns = { ...(await measured(tx, actor, record, changes)), ...chosen(changes), ...sealed(record, changes) };
  if (Object.keys(columns).length > 0) {
    await tx.db
      .insert(clientProfiles)
      .values({ userId: record.userId, ...columns })
      .onDuplicateKeyUpdate({ set: { ...columns, updatedAt: now() } });
  }
  for (const category of categories) await writeGoal(tx, record, category, changes[`goals.${category}`]);
  return noticeText(tx, actor, record, "profile", [
    changes.gender,
    changes.symptoms,
    changes.purposeStatement,
    ...categories.map((category) => changes[`goals.${category}`]),
  ]);
}

async function measured(tx: Transaction, actor: Actor, record: ClientRecord, { height }: ProfileChanges) {
  if (height === undefined) return {};
  const [row] = await tx.db
    .select({ heightMm: clientProfiles.heightMm })
    .from(clientProfiles)
    .where(eq(clientProfiles.userId, record.userId))
    .for("update");
  const kept = keptHeight(height, row?.heightMm ?? null, actor.locale);
  if (kept === "unreadable")
    throw new InvalidInputError({ height: height.length === 2 ? "errors.heightFeet" : "errors.heightCm" });
  return kept;
}

function chosen({ sexForFormulas, country, startingMood, focusAreas }: ProfileChanges) {
  return {
    ...(sexForFormulas !== undefined && { sexForFormulas }),
    ...(country !== undefined && { country }),
    ...(startingMood !== undefined && { startingMood }),
    ...(focusAreas !== undefined && {
      focusAreas: categories.filter((category) => focusAreas.includes(category)).join(",") || null,
    }),
  };
}

function sealed({ userId, key }: ClientRecord, { gender, symptoms, purposeStatement }: ProfileChanges) {
  return {
    ...(gender !== undefined && { gender: sealOptional(key, profilePlace(userId, "gender"), gender) }),
    ...(symptoms !== undefined && { symptoms: sealOptional(key, profilePlace(userId, "symptoms"), symptoms) }),
    ...(purposeStatement !== undefined && {
      purposeStatement: sealOptional(key, profilePlace(userId, "purpose_statement"), purposeStatement),
    }),
  };
}

async function writeGoal(
  tx: Transaction,
  { userId, key }: ClientRecord,
  category: Category,
  goal: string | null | undefined,
): Promise<void> {
  if (goal === undefined) return;
  if (goal === null) {
    await tx.db
      .delete(categoryGoals)
      .where(and(eq(categoryGoals.userId, userId), eq(categoryGoals.category, category)));
    return;
  }
  await tx.db
    .insert(categoryGoals)
    .values({ userId, category, goal: seal(key, goalPlace(userId, category), goal) })
    .onDuplicateKeyUpdate({ set: { goal: incoming(categoryGoals.goal), updatedAt: now() } });
}
