import { and, count, eq, inArray, lte, min, sql } from "drizzle-orm";
import { read } from "@/db/read";
import { jobs, outboxMessages } from "@/db/schema/operations/jobs";
import { now } from "@/lib/clock";

export type WorkState = {
  jobs: { kind: string; state: string; count: number }[];
  oldestDue: { kind: string; since: Date }[];
  outbox: { state: string; count: number }[];
};

/** A job that waits after a failed attempt is told apart: it is not late, but somebody may want to know. */
const state = sql<string>`case when ${jobs.status} = 'waiting' and ${jobs.attempts} > 0 then 'failed'
  when ${jobs.status} = 'waiting' then 'queued' else ${jobs.status} end`;

/** How much work waits, runs and lies dead, whoever serves it: counts of rows, and nothing of what is in them. */
export async function workState(): Promise<WorkState> {
  const [found, due, outbox] = await Promise.all([
    read((db) =>
      db
        .select({ kind: jobs.kind, state: state.as("state"), count: count() })
        .from(jobs)
        .where(inArray(jobs.status, ["waiting", "running", "dead"]))
        .groupBy(jobs.kind, sql`state`),
    ),
    read((db) =>
      db
        .select({ kind: jobs.kind, since: min(jobs.runAt) })
        .from(jobs)
        .where(and(eq(jobs.status, "waiting"), lte(jobs.runAt, now())))
        .groupBy(jobs.kind),
    ),
    read((db) =>
      db
        .select({ state: outboxMessages.status, count: count() })
        .from(outboxMessages)
        .where(inArray(outboxMessages.status, ["waiting", "sending", "unknown", "failed"]))
        .groupBy(outboxMessages.status),
    ),
  ]);
  const oldestDue = due.flatMap(({ kind, since }) => (since ? [{ kind, since }] : []));
  return { jobs: found, oldestDue, outbox };
}
