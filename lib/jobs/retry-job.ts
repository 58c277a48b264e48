import { and, eq, inArray, sql } from "drizzle-orm";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { recordAudit } from "@/lib/audit/record-audit";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";

/**
 * A dead or discarded job, or one that waits for its next attempt, is due now with all its attempts before it.
 * @throws NotFoundError
 */
export async function retryJob(doer: Administrator, jobId: string): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    const [result] = await tx.db
      .update(jobs)
      .set({
        status: "waiting",
        attempts: 0,
        runAt: now(),
        finishedAt: null,
        fencingToken: sql`${jobs.fencingToken} + 1`,
      })
      .where(and(eq(jobs.id, jobId), inArray(jobs.status, ["dead", "waiting", "discarded"])));
    if (result.affectedRows === 0) throw new NotFoundError();
    await recordAudit(tx, doer, { event: "job.retried", resource: jobId });
  });
}

/** Nobody will do it any more. What runs already is not stopped. @throws NotFoundError */
export async function discardJob(doer: Administrator, jobId: string): Promise<void> {
  requireAdmin(doer);
  await inTransaction(async (tx) => {
    const [result] = await tx.db
      .update(jobs)
      .set({ status: "discarded", dedupeKey: null, finishedAt: now(), fencingToken: sql`${jobs.fencingToken} + 1` })
      .where(and(eq(jobs.id, jobId), inArray(jobs.status, ["dead", "waiting"])));
    if (result.affectedRows === 0) throw new NotFoundError();
    await recordAudit(tx, doer, { event: "job.discarded", resource: jobId });
  });
}
