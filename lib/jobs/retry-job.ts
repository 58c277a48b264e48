import { and, eq, inArray, sql } from "drizzle-orm";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { didJust } from "@/lib/audit/did-just";
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
    const deed = { event: "job.retried", resource: jobId };
    if (result.affectedRows === 0) {
      if ((await isIn(tx, jobId, ["running", "done"])) && (await didJust(tx, doer, deed))) return; // sent twice
      throw new NotFoundError();
    }
    await recordAudit(tx, doer, deed);
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
    const deed = { event: "job.discarded", resource: jobId };
    if (result.affectedRows === 0) {
      if ((await isIn(tx, jobId, ["discarded"])) && (await didJust(tx, doer, deed))) return; // sent twice
      throw new NotFoundError();
    }
    await recordAudit(tx, doer, deed);
  });
}

type Status = (typeof jobs.$inferSelect)["status"];

async function isIn(tx: Transaction, jobId: string, states: readonly Status[]): Promise<boolean> {
  const [job] = await tx.db.select({ status: jobs.status }).from(jobs).where(eq(jobs.id, jobId));
  return job !== undefined && states.includes(job.status);
}
