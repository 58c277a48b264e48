import { and, eq, sql } from "drizzle-orm";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction, type Transaction } from "@/db/transaction";
import { SECOND } from "@/lib/clock";
import { type Claim, LEASE_SECONDS, LeaseLost } from "./claim";

/** Runs work that waits for others (a mail server) and renews the lease meanwhile, so that nobody takes the job over. */
export async function keepingLease<T>(claim: Claim, work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => renew(claim), (LEASE_SECONDS / 3) * SECOND);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** A renewal that fails is no drama: the next one may succeed, and the fencing token decides in the end. */
function renew(claim: Claim): void {
  inTransaction((tx) => holdLease(tx, claim)).catch(() => undefined);
}

/** Makes sure, by writing it, that the job is still in these hands. @throws LeaseLost */
export async function holdLease(tx: Transaction, claim: Claim): Promise<void> {
  const [result] = await tx.db
    .update(jobs)
    .set({ leaseExpiresAt: sql`now(3) + interval ${LEASE_SECONDS} second` })
    .where(and(eq(jobs.id, claim.id), eq(jobs.status, "running"), eq(jobs.fencingToken, claim.fencingToken)));
  if (result.affectedRows !== 1) throw new LeaseLost();
}
