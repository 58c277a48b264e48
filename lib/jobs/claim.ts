/** A job in one worker's hands. Whoever claims it later holds a higher number, and this one finishes nothing any more. */
export type Claim = {
  id: string;
  kind: string;
  payload: Record<string, unknown>;
  fencingToken: number;
  /** 1 for the first try; this one included. */
  attempt: number;
  maxAttempts: number;
};

/**
 * How long a job may be silent before another worker takes it over. Work inside the database must end within it; work
 * outside renews it (keep-lease.ts).
 */
export const LEASE_SECONDS = 120;

/** Somebody else has the job by now, or it is over: nothing of this run may be kept. */
export class LeaseLost extends Error {}
