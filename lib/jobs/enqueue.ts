import { sql } from "drizzle-orm";
import type { Fact } from "@/db/schema/columns";
import { jobs } from "@/db/schema/operations/jobs";
import type { Transaction } from "@/db/transaction";
import { incoming } from "@/db/upsert";
import { now } from "@/lib/clock";
import { newId } from "@/lib/ids";
import type { JobKind } from "./define-job";

/** Asks for work in the transaction of the effect that wants it: both happen or neither. */
export async function enqueue<Payload extends Record<string, Fact>>(
  tx: Transaction,
  job: JobKind<Payload>,
  payload: Payload,
  runAt: Date = now(),
): Promise<void> {
  await tx.db
    .insert(jobs)
    .values({
      id: newId(),
      kind: job.kind,
      payload,
      dedupeKey: job.dedupe ? `${job.kind}:${job.dedupe(payload)}` : null,
      runAt,
      maxAttempts: job.maxAttempts,
    })
    // The same work is already waiting: it stays, at the earlier of both times (its row is locked now, so nobody can claim
    // it under our feet).
    .onDuplicateKeyUpdate({ set: { runAt: sql`least(${jobs.runAt}, ${incoming(jobs.runAt)})` } });
}
