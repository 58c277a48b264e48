import type { Fact } from "@/db/schema/columns";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { Claim } from "./claim";
import type { JobKind } from "./define-job";
import { keepingLease } from "./keep-lease";
import { buryJob, finishJob, postponeJob } from "./settle-job";

/** A kind of work together with what does it, its payload's shape hidden inside. */
export type HandledJob = { kind: string; run: (claim: Claim) => Promise<void> };

/**
 * Work inside the database: its effect and the job's completion are one transaction, so it happens exactly once. `work`
 * may be repeated (deadlock, lost connection), so it does nothing outside `tx`.
 */
export function inDatabase<Payload extends Record<string, Fact>>(
  job: JobKind<Payload>,
  work: (tx: Transaction, payload: Payload) => Promise<void>,
): HandledJob {
  return handled(job, (claim, payload) =>
    inTransaction(async (tx) => {
      await work(tx, payload);
      await finishJob(tx, claim);
    }),
  );
}

/** What came of work outside: what to write down with the job's end, and, when it is to be tried again, why. */
export type Outcome = { record: (tx: Transaction) => Promise<void>; retry?: string };

/**
 * Work that leaves the database. It may happen again when the process dies before its outcome is written: `work` sees in
 * the database that an earlier try began, and decides.
 */
export function leavingDatabase<Payload extends Record<string, Fact>>(
  job: JobKind<Payload>,
  work: (payload: Payload, claim: Claim) => Promise<Outcome>,
): HandledJob {
  return handled(job, async (claim, payload) => {
    const { record, retry } = await keepingLease(claim, () => work(payload, claim));
    await inTransaction(async (tx) => {
      await record(tx);
      await (retry === undefined ? finishJob(tx, claim) : postponeJob(tx, claim, retry));
    });
  });
}

function handled<Payload extends Record<string, Fact>>(
  job: JobKind<Payload>,
  run: (claim: Claim, payload: Payload) => Promise<void>,
): HandledJob {
  return {
    kind: job.kind,
    async run(claim) {
      const parsed = job.payload.safeParse(claim.payload);
      if (parsed.success) return run(claim, parsed.data);
      await inTransaction((tx) => buryJob(tx, claim, "payload")); // no later try could read it
    },
  };
}
