import type { Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { enqueue } from "@/lib/jobs/enqueue";
import type { Outcome } from "@/lib/jobs/handle-job";
import { log } from "@/lib/log/log";
import { countRebuilt } from "@/lib/metrics/count-rebuilt";
import { rebuildSomeRollups } from "./jobs";
import { rebuildRecord } from "./rebuild-record";
import { peopleWithRecords } from "./whose";

/** Records a job looks through: some seconds' work, so that a worker that stops gives little of it back. */
const RECORDS = 100;

export function beginRebuild(tx: Transaction): Promise<void> {
  return enqueue(tx, rebuildSomeRollups, { after: null });
}

/**
 * Looks through the next records, each in a transaction of its own. A day that differs is mended, and said loudly: the code
 * that keeps scores up to date has a fault then.
 */
export async function rebuildSome({ after }: { after: string | null }): Promise<Outcome> {
  const errand = houseErrand("rebuild-rollups");
  const people = await peopleWithRecords(errand, after, RECORDS);
  for (const userId of people) {
    const days = await rebuildRecord(errand, "system", userId);
    if (days.length > 0) log("error", "rollups.differed", { userId, days: days.length });
    countRebuilt(days.length);
  }
  const last = people.length === RECORDS ? people.at(-1) : undefined;
  return { record: async (tx) => (last ? enqueue(tx, rebuildSomeRollups, { after: last }) : undefined) };
}
