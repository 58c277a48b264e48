import { and, eq } from "drizzle-orm";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction, type Transaction } from "@/db/transaction";
import { after, now } from "@/lib/clock";
import { backOff } from "./back-off";
import { type Claim, LeaseLost } from "./claim";

/*
 * The end of a run, written in the transaction of its effect. The UPDATE asks for the claim's fencing token: a worker
 * that lost its lease finds no row, and its effect is undone with the transaction.
 */

/** The job is done. @throws LeaseLost */
export async function finishJob(tx: Transaction, claim: Claim): Promise<void> {
  await settle(tx, claim, { status: "done", finishedAt: now(), leaseExpiresAt: null, lastErrorCode: null });
}

/** It comes back later, or is dead when it has had all its attempts. @throws LeaseLost */
export async function postponeJob(tx: Transaction, claim: Claim, code: string): Promise<void> {
  if (claim.attempt >= claim.maxAttempts) return buryJob(tx, claim, code);
  const runAt = after(backOff(claim.attempt));
  await settle(tx, claim, { status: "waiting", runAt, leaseExpiresAt: null, lastErrorCode: code });
}

/** It can never succeed: somebody has to look. @throws LeaseLost */
export async function buryJob(tx: Transaction, claim: Claim, code: string): Promise<void> {
  await settle(tx, claim, { status: "dead", finishedAt: now(), leaseExpiresAt: null, lastErrorCode: code });
}

/**
 * Its worker ends before the job is done: it is due again at once, and the try does not count. Should the worker go on after
 * all, its token is old and it finishes nothing.
 * @throws LeaseLost
 */
export async function giveBackJob(claim: Claim): Promise<void> {
  await inTransaction((tx) =>
    settle(tx, claim, {
      status: "waiting",
      runAt: now(),
      leaseExpiresAt: null,
      lastErrorCode: "given back",
      attempts: claim.attempt - 1,
      fencingToken: claim.fencingToken + 1,
    }),
  );
}

type End = {
  status: "done" | "waiting" | "dead";
  leaseExpiresAt: null;
  lastErrorCode: string | null;
  runAt?: Date;
  finishedAt?: Date;
  attempts?: number;
  fencingToken?: number;
};

async function settle(tx: Transaction, claim: Claim, end: End): Promise<void> {
  const [result] = await tx.db
    .update(jobs)
    .set(end)
    .where(and(eq(jobs.id, claim.id), eq(jobs.status, "running"), eq(jobs.fencingToken, claim.fencingToken)));
  if (result.affectedRows !== 1) throw new LeaseLost();
}
