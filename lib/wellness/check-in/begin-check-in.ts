import { eq } from "drizzle-orm";
import { NIL } from "uuid";
import { clientProfiles } from "@/db/schema/identity/people";
import { checkIns } from "@/db/schema/wellness/check-ins";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { categories } from "@/lib/categories";
import { now } from "@/lib/clock";
import { publishRecordChange } from "@/lib/events/publish";
import { localDay } from "@/lib/time";
import { changedAnswers } from "./changed-answers";
import type { CheckInEntry } from "./entry";
import { fieldNamesIn, storedFieldNames } from "./field-set";
import { rescoreAfter } from "./rescore-after";
import { writeAnswers } from "./write-answers";
import { isMeasured, writeReading } from "./write-readings";

/** Writes down a day that has no check-in yet, with its scores and its trace. The caller holds the record's turn. */
export async function beginCheckIn(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  answers: Pick<CheckInEntry, "id" | "day" | "values" | "confirmed">,
): Promise<CheckInEntry> {
  const at = now();
  const asked = await ownSet(tx, record);
  const entry: CheckInEntry = {
    ...answers,
    revision: 1,
    filledInLater: answers.day < localDay(at, record.zonePeriods),
    currency: record.currency,
    asked: asked === null ? null : fieldNamesIn(asked),
    changedAt: at,
    deletedAt: null,
  };
  await tx.db.insert(checkIns).values({
    userId: record.userId,
    id: entry.id,
    logDate: entry.day,
    filledInLater: entry.filledInLater,
    revision: entry.revision,
    askedFields: asked,
    confirmedFields: storedFieldNames(entry.confirmed),
    liveMarker: NIL,
    createdAt: at,
    updatedAt: at,
  });
  const fields = changedAnswers({}, entry.values);
  await writeAnswers(tx, record, entry, new Set(categories));
  for (const name of fields.filter(isMeasured)) await writeReading(tx, record, entry, name, actor.units);
  await rescoreAfter(tx, record, entry.day, fields);
  await recordAudit(tx, actor, {
    event: "check-in.saved",
    subject: record,
    resource: entry.id,
    details: { day: entry.day, later: entry.filledInLater },
  });
  await publishRecordChange(tx, actor, record);
  return entry;
}

async function ownSet(tx: Transaction, record: ClientRecord): Promise<string | null> {
  const [profile] = await tx.db
    .select({ fields: clientProfiles.checkInFields })
    .from(clientProfiles)
    .where(eq(clientProfiles.userId, record.userId));
  return profile?.fields ?? null;
}
