import { and, eq } from "drizzle-orm";
import { NIL } from "uuid";
import { checkIns } from "@/db/schema/wellness/check-ins";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { publishRecordChange } from "@/lib/events/publish";
import { changedFields } from "./changed-answers";
import type { CheckInEntry } from "./entry";
import { keepFormer } from "./entry-changes";
import { storedFieldNames } from "./field-set";
import { fieldNamed } from "./fields";
import { rescoreAfter } from "./rescore-after";
import { writeAnswers } from "./write-answers";
import { isMeasured, writeReading } from "./write-readings";

/**
 * Writes a change of a standing check-in with all that follows: former values, scores, trace. One that was undone comes
 * back with it. Nothing is written when nothing differs. The caller holds the record's turn.
 */
export async function changeCheckIn(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  before: CheckInEntry,
  answers: Pick<CheckInEntry, "values" | "confirmed">,
): Promise<CheckInEntry> {
  const after = { ...before, ...answers, revision: before.revision + 1, changedAt: now(), deletedAt: null };
  const fields = changedFields(before, after);
  if (fields.length === 0 && before.deletedAt === null) return before;
  await tx.db
    .update(checkIns)
    .set({
      revision: after.revision,
      confirmedFields: storedFieldNames(after.confirmed),
      deletedAt: null,
      liveMarker: NIL,
      updatedAt: after.changedAt,
    })
    .where(and(eq(checkIns.userId, record.userId), eq(checkIns.id, before.id)));
  await writeAnswers(tx, record, after, new Set(fields.map((name) => fieldNamed(name).category)));
  for (const name of fields.filter(isMeasured)) await writeReading(tx, record, after, name, actor.units);
  await keepFormer(tx, actor, record, { change: before.deletedAt ? "restored" : "changed", before, fields });
  await rescoreAfter(tx, record, after.day, fields);
  await recordAudit(tx, actor, {
    event: before.deletedAt ? "check-in.restored" : "check-in.changed",
    subject: record,
    resource: after.id,
    details: { day: after.day, revision: after.revision },
  });
  await publishRecordChange(tx, actor, record);
  return after;
}
