import { sql } from "drizzle-orm";
import { z } from "zod";
import { inTransaction, type Transaction } from "@/db/transaction";
import { defineJob } from "@/lib/jobs/define-job";
import { inDatabase } from "@/lib/jobs/handle-job";

/** Work whose effect can be counted: a row of a table that no unique key guards. */
export const countedJob = defineJob({
  kind: "counted",
  payload: z.strictObject({ number: z.number() }),
  maxAttempts: 20,
});

/** @param afterEffect runs in the midst of the work: its effect is written, nothing is committed. */
export function countedJobWith(afterEffect: () => Promise<void>) {
  return inDatabase(countedJob, async (tx: Transaction, { number }) => {
    await tx.db.execute(sql`insert into counted_effects (number) values (${number})`);
    await afterEffect();
  });
}

export const handledCountedJob = countedJobWith(async () => undefined);

export async function makeEffectsTable(): Promise<void> {
  await inTransaction((tx) =>
    tx.db.execute(
      sql`create table counted_effects (seq bigint not null auto_increment primary key, number int not null, index (number))`,
    ),
  );
}
