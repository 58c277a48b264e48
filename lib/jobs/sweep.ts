import { z } from "zod";
import type { Transaction } from "@/db/transaction";
import { defineJob, type JobKind } from "./define-job";
import { enqueue } from "./enqueue";
import { type HandledJob, inDatabase } from "./handle-job";

/** Rows a transaction removes at most: a long absence is made up for in small steps that block nobody. */
const ROWS = 500;

export type Sweep = { job: JobKind<Record<never, never>>; handled: HandledJob };

/**
 * A job that removes what has had its time, `ROWS` at once; while there is more it asks for itself again.
 * @param remove removes at most so many rows and answers how many it did.
 */
export function sweep(kind: string, remove: (tx: Transaction, most: number) => Promise<number>): Sweep {
  const job = defineJob({ kind, payload: z.strictObject({}), maxAttempts: 5, dedupe: () => "next" });
  const handled = inDatabase(job, async (tx) => {
    if ((await remove(tx, ROWS)) >= ROWS) await enqueue(tx, job, {});
  });
  return { job, handled };
}
