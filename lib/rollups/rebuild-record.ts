import { read } from "@/db/read";
import { rehearse } from "@/db/rehearse";
import { inTransaction } from "@/db/transaction";
import type { HouseErrand } from "@/lib/access/house-errand";
import { openRecordForHouse } from "@/lib/access/open-record-for-house";
import { type Doer, recordAudit } from "@/lib/audit/record-audit";
import { remakeScores } from "@/lib/wellness/check-in/remake-scores";

/**
 * Compares whatever was computed from a person's entries and kept with what the entries make today. Nothing is changed.
 * @returns the days that differ.
 */
export async function differingDays(errand: HouseErrand, userId: string): Promise<string[]> {
  const record = await read((db) => openRecordForHouse(db, errand, userId));
  return record ? rehearse((tx) => remakeScores(tx, record)) : [];
}

/** As `differingDays`, and keeps what was made anew where something differs: a record that is right is not written to. */
export async function rebuildRecord(errand: HouseErrand, doer: Doer, userId: string): Promise<string[]> {
  if ((await differingDays(errand, userId)).length === 0) return [];
  return inTransaction(async (tx) => {
    const record = await openRecordForHouse(tx.db, errand, userId);
    const days = record ? await remakeScores(tx, record) : [];
    if (days.length > 0)
      await recordAudit(tx, doer, { event: "scores.rebuilt", subject: { userId }, details: { days: days.length } });
    return days;
  });
}
