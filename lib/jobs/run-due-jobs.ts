import { claimJob } from "./claim-job";
import type { HandledJob } from "./handle-job";
import { runJob } from "./run-job";

/** Jobs by their kind, with what does them. */
export type Registry = ReadonlyMap<string, HandledJob>;

/** Two handlers of one kind would race: that is a fault of ours, found at start. */
export function registryOf(handled: readonly HandledJob[]): Registry {
  const registry = new Map(handled.map((job) => [job.kind, job]));
  if (registry.size !== handled.length) throw new Error("a kind of job has two handlers");
  return registry;
}

/**
 * Does what is due now, one job after the other, until nothing is: for the operator's command line and for tests.
 * @returns how many runs there were, failed ones included.
 */
export async function runDueJobs(registry: Registry): Promise<number> {
  const kinds = [...registry.keys()];
  for (let count = 0; ; count++) {
    const claim = await claimJob(kinds);
    const job = claim && registry.get(claim.kind);
    if (!claim || !job) return count;
    await runJob(job, claim);
  }
}
