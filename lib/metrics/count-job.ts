import { counter, histogram } from "./counters";

export type JobRun = { kind: string; outcome: "done" | "failed" | "lease-lost"; milliseconds: number };

const SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300];

/** Counts a run of this worker. The kinds are those of the registry: a bounded number. */
export function countJob({ kind, outcome, milliseconds }: JobRun): void {
  counter({
    name: "purposeful_job_runs_total",
    help: "Runs of jobs by this worker, by kind and outcome.",
    labelNames: ["kind", "outcome"],
  }).inc({ kind, outcome });
  histogram(
    { name: "purposeful_job_duration_seconds", help: "How long a run took, by kind.", labelNames: ["kind"] },
    SECONDS,
  ).observe({ kind }, milliseconds / 1000);
}
