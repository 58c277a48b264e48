import { and, asc, count, desc, eq, inArray, lt, lte, type SQL } from "drizzle-orm";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import type { Fact } from "@/db/schema/columns";
import { jobs } from "@/db/schema/operations/jobs";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { type Stretch, stretchOf } from "@/lib/paging";

export const jobStates = ["waiting", "running", "dead", "done", "discarded"] as const;
export type JobState = (typeof jobStates)[number];

export type ListedJob = {
  id: string;
  kind: string;
  status: JobState;
  payload: Record<string, Fact>;
  attempts: number;
  maxAttempts: number;
  runAt: Date;
  lastErrorCode: string | null;
  finishedAt: Date | null;
};

const STRETCH = 25;

const columns = {
  id: jobs.id,
  kind: jobs.kind,
  status: jobs.status,
  payload: jobs.payload,
  attempts: jobs.attempts,
  maxAttempts: jobs.maxAttempts,
  runAt: jobs.runAt,
  lastErrorCode: jobs.lastErrorCode,
  finishedAt: jobs.finishedAt,
};

/** Jobs in one state, the newest first. Payloads hold ids, never what somebody wrote. */
export async function listJobs(
  doer: Administrator,
  { status, before }: { status: JobState; before?: string },
): Promise<Stretch<ListedJob>> {
  requireAdmin(doer);
  const rows = await read((db) =>
    db
      .select(columns)
      .from(jobs)
      .where(and(eq(jobs.status, status), before ? lt(jobs.id, before) : undefined))
      .orderBy(desc(jobs.id))
      .limit(STRETCH + 1),
  );
  return stretchOf(rows, STRETCH);
}

/** @throws NotFoundError */
export async function showJob(doer: Administrator, jobId: string): Promise<ListedJob> {
  requireAdmin(doer);
  const [row] = await read((db) => db.select(columns).from(jobs).where(eq(jobs.id, jobId)));
  if (!row) throw new NotFoundError();
  return row;
}

export type JobsHealth = {
  waiting: number;
  running: number;
  dead: number;
  /** Since when the oldest due job waits; null when nothing is due. */
  overdueSince: Date | null;
  /** When a worker last finished something; null: never. */
  lastFinishedAt: Date | null;
};

/** Whether the work gets done. */
export async function jobsHealth(doer: Administrator): Promise<JobsHealth> {
  requireAdmin(doer);
  const [unfinished, [due], [done]] = await Promise.all([
    read((db) =>
      db
        .select({ status: jobs.status, count: count() })
        .from(jobs)
        .where(inArray(jobs.status, ["waiting", "running", "dead"]))
        .groupBy(jobs.status),
    ),
    read((db) => oneOf(db, and(eq(jobs.status, "waiting"), lte(jobs.runAt, now())), asc(jobs.runAt))),
    read((db) => oneOf(db, eq(jobs.status, "done"), desc(jobs.runAt))),
  ]);
  const of = (status: JobState) => unfinished.find((row) => row.status === status)?.count ?? 0;
  return {
    waiting: of("waiting"),
    running: of("running"),
    dead: of("dead"),
    overdueSince: due?.runAt ?? null,
    lastFinishedAt: done?.finishedAt ?? null,
  };
}

/** The first by due time: read off the index, however many there are. */
function oneOf(db: Database, condition: SQL | undefined, order: SQL) {
  return db
    .select({ runAt: jobs.runAt, finishedAt: jobs.finishedAt })
    .from(jobs)
    .where(condition)
    .orderBy(order)
    .limit(1);
}
