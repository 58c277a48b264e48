import { sql } from "drizzle-orm";
import { closePool } from "@/db/client";
import { UnknownOutcome } from "@/db/failure";
import { inTransaction } from "@/db/transaction";
import { UnavailableError } from "@/lib/errors";

/** What one writer did: how many transactions, how many tries they took, and how often the helper gave up ("not now"). */
export type Written = { done: number; tries: number; notNow: number };

/** Adds to a few counters that everybody wants, at one node; each addition leaves a row in its own transaction. */
const COUNTERS = 3;
const EACH = Number(process.argv[2]);
const AT_ONCE = 5;

const written: Written = { done: 0, tries: 0, notNow: 0 };

async function write(): Promise<void> {
  for (let left = EACH / AT_ONCE; left > 0; ) {
    try {
      await addOne();
      written.done += 1;
      left -= 1;
    } catch (error) {
      // "Not now" is certain: nothing was kept, and the same may be asked again.
      if (!(error instanceof UnavailableError) || error instanceof UnknownOutcome) throw error;
      written.notNow += 1;
    }
  }
}

async function addOne(): Promise<void> {
  await inTransaction(async (tx) => {
    written.tries += 1;
    const counter = Math.floor(Math.random() * COUNTERS) + 1;
    await tx.db.execute(sql`update wanted set n = n + 1 where id = ${counter}`);
    await tx.db.execute(sql`insert into wanted_by (counter) values (${counter})`);
  });
}

await Promise.all(Array.from({ length: AT_ONCE }, write));
await closePool();
process.send?.(written);
process.disconnect();
