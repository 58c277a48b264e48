import { inTransaction } from "@/db/transaction";
import { UnavailableError } from "@/lib/errors";
import { errorCode } from "@/lib/log/error-code";
import { log } from "@/lib/log/log";
import { withLogContext } from "@/lib/log/log-context";
import { countJob, type JobRun } from "@/lib/metrics/count-job";
import { type Claim, LeaseLost } from "./claim";
import type { HandledJob } from "./handle-job";
import { postponeJob } from "./settle-job";

/** Does one claimed job. A failure is written down and the job comes back; nothing is thrown but "the database is away". */
export async function runJob(job: HandledJob, claim: Claim): Promise<void> {
  return withLogContext({ kind: claim.kind, job: claim.id }, () => attempt(job, claim));
}

async function attempt(job: HandledJob, claim: Claim): Promise<void> {
  const started = performance.now();
  const milliseconds = () => Math.round(performance.now() - started);
  const facts = () => ({ attempt: claim.attempt, milliseconds: milliseconds() });
  const count = (outcome: JobRun["outcome"]) => countJob({ kind: claim.kind, outcome, milliseconds: milliseconds() });
  try {
    await job.run(claim);
    log("info", "job.ran", facts());
    count("done");
  } catch (error) {
    count(error instanceof LeaseLost ? "lease-lost" : "failed");
    if (error instanceof LeaseLost) return log("warn", "job.lease-lost", facts());
    if (error instanceof UnavailableError) throw error; // the lease will run out and another try begins
    const code = errorCode(error);
    log("error", "job.failed", { ...facts(), code });
    await postpone(claim, code);
  }
}

async function postpone(claim: Claim, code: string): Promise<void> {
  try {
    await inTransaction((tx) => postponeJob(tx, claim, code));
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
  }
}
