import { and, asc, eq, inArray, lt, lte, type SQL, sql } from "drizzle-orm";
import { type MySqlUpdateSetSource, unionAll } from "drizzle-orm/mysql-core";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { type Claim, LEASE_SECONDS } from "./claim";

/** Several candidates, so that workers who look at the same moment do not all reach for the same row. */
const CANDIDATES = 10;

type Candidate = Claim & { status: "waiting" | "running" | "done" | "dead" | "discarded" };

/**
 * Takes the next due job of the given kinds, or a job whose worker fell silent. The conditional UPDATE decides between
 * workers; no row is locked while a job runs. A job that fell silent on its last attempt is dead.
 * @returns null when nothing is due.
 */
export async function claimJob(kinds: readonly string[]): Promise<Claim | null> {
  const candidates = await dueJobs(kinds);
  const first = Math.floor(Math.random() * candidates.length);
  for (const candidate of [...candidates.slice(first), ...candidates.slice(0, first)]) {
    const claim = candidate.attempt >= candidate.maxAttempts ? await bury(candidate) : await take(candidate);
    if (claim) return claim;
  }
  return null;
}

/**
 * Two ranges of one index, each read from its beginning and no further than needed: with a condition over both, the server
 * sorts the whole backlog for every claim.
 */
async function dueJobs(kinds: readonly string[]): Promise<Candidate[]> {
  const isKnown = inArray(jobs.kind, [...kinds]); // a kind that a newer version asks for waits for a newer worker
  const isDue = and(eq(jobs.status, "waiting"), lte(jobs.runAt, now()));
  // The server's clock: leases of workers on several machines are compared by one.
  const isSilent = and(eq(jobs.status, "running"), lt(jobs.leaseExpiresAt, sql`now(3)`));
  const first = (db: Database, condition: SQL | undefined) =>
    db
      .select(columns)
      .from(jobs)
      .where(and(condition, isKnown))
      .orderBy(asc(jobs.runAt), asc(jobs.id))
      .limit(CANDIDATES);
  return read((db) => unionAll(first(db, isSilent), first(db, isDue)));
}

const columns = {
  id: jobs.id,
  kind: jobs.kind,
  payload: jobs.payload,
  status: jobs.status,
  fencingToken: jobs.fencingToken,
  attempt: jobs.attempts,
  maxAttempts: jobs.maxAttempts,
};

async function take(candidate: Candidate): Promise<Claim | null> {
  const fencingToken = candidate.fencingToken + 1;
  const attempt = candidate.attempt + 1;
  const taken = await change(candidate, {
    status: "running",
    fencingToken,
    attempts: attempt,
    leaseExpiresAt: sql`now(3) + interval ${LEASE_SECONDS} second`,
    // From now on a request with the same key is a new job: what it wants done may not be seen by this run any more.
    dedupeKey: null,
  });
  const { id, kind, payload, maxAttempts } = candidate;
  return taken ? { id, kind, payload, maxAttempts, fencingToken, attempt } : null;
}

async function bury(candidate: Candidate): Promise<null> {
  await change(candidate, { status: "dead", lastErrorCode: "silent", finishedAt: now(), leaseExpiresAt: null });
  return null;
}

/** Changes the job only if nobody touched it since it was read. */
async function change(candidate: Candidate, set: MySqlUpdateSetSource<typeof jobs>): Promise<boolean> {
  return inTransaction(async (tx) => {
    const [result] = await tx.db
      .update(jobs)
      .set(set)
      .where(
        and(
          eq(jobs.id, candidate.id),
          eq(jobs.status, candidate.status),
          eq(jobs.fencingToken, candidate.fencingToken),
        ),
      );
    return result.affectedRows === 1;
  });
}
