import { eq, max, min } from "drizzle-orm";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { inTransaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { addDays } from "@/lib/time";
import { takeTurn } from "../take-turn";
import { rescoreDays } from "./rescore-days";

const daysAtOnce = 366; // keeps the statements small, whatever the length of a record

/** Makes all of a person's scores anew from their entries. What comes out equals what was there, computedAt aside. */
export async function rebuildScores(record: ClientRecord): Promise<void> {
  await inTransaction(async (tx) => {
    await takeTurn(tx, record);
    const [span] = await tx.db
      .select({ from: min(checkIns.logDate), to: max(checkIns.logDate) })
      .from(checkIns)
      .where(eq(checkIns.userId, record.userId));
    if (!span?.from || !span.to) return;
    for (let from = span.from; from <= span.to; from = addDays(from, daysAtOnce)) {
      await rescoreDays(tx, record, from, addDays(from, daysAtOnce - 1));
    }
  });
}
