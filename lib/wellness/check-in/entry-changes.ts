import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { entryHistory } from "@/db/schema/wellness/entry-history";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { open, seal } from "@/lib/crypto/seal";
import { newId } from "@/lib/ids";
import { pickAnswers } from "./changed-answers";
import type { CheckInEntry } from "./entry";
import { fieldNamesIn } from "./field-set";
import type { CheckInValues, FieldName } from "./fields";
import { checkInSchema } from "./schema";

const table = "check_ins";
const placeOf = (row: string) => ({ table: "entry_history", column: "before_values", row });

type Change = { change: "changed" | "deleted" | "restored"; before: CheckInEntry; fields: readonly FieldName[] };

/** Keeps what stood there before a change, sealed as the person's own. */
export async function keepFormer(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  { change, before, fields }: Change,
): Promise<void> {
  const id = newId();
  const former = {
    revision: before.revision,
    values: pickAnswers(before.values, fields),
    confirmed: before.confirmed.join(","),
  };
  await tx.db.insert(entryHistory).values({
    id,
    userId: record.userId,
    entryTable: table,
    entryId: before.id,
    change,
    before: seal(record.key, placeOf(id), JSON.stringify(former)),
    actorId: actor.userId,
    changedAt: now(),
  });
}

const formerSchema = z.object({
  revision: z.number(),
  values: checkInSchema({ locale: "en", currency: "EUR", units: "metric" }), // numbers are read as they were stored
  confirmed: z.string(),
});

/** The answers before the change that led to this revision; null when the entry has never been anything else. */
export async function formerAnswers(
  tx: Transaction,
  record: ClientRecord,
  { id, revision }: { id: string; revision: number },
): Promise<{ values: CheckInValues; confirmed: readonly FieldName[] } | null> {
  const rows = await tx.db
    .select({ id: entryHistory.id, change: entryHistory.change, before: entryHistory.before })
    .from(entryHistory)
    .where(
      and(eq(entryHistory.userId, record.userId), eq(entryHistory.entryTable, table), eq(entryHistory.entryId, id)),
    )
    .orderBy(desc(entryHistory.changedAt), desc(entryHistory.id))
    .limit(2); // of the newest revision, and of the one that it took back
  for (const row of rows) {
    const former = formerSchema.parse(JSON.parse(open(record.key, placeOf(row.id), row.before)));
    if (former.revision !== revision - 1) continue;
    return row.change === "changed" ? { values: former.values, confirmed: fieldNamesIn(former.confirmed) } : null;
  }
  return null;
}
