import { inArray, sql } from "drizzle-orm";
import { read } from "@/db/read";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { idOf } from "@/lib/ids";
import type { JobKind } from "./define-job";
import type { Recurrence } from "./recurrence";

/** Something that comes round. Its job needs no payload: what there is to do is read when it runs. */
export type Schedule = { name: string; when: Recurrence; job: JobKind<Record<never, never>> };

/**
 * Makes a job of every schedule's newest slot that has none yet. A slot's job has the slot's own id, so several workers
 * make one. After an absence only the newest missed slot is made up for: housekeeping twice in a row does nothing more.
 * @returns how many jobs were new.
 */
export async function planSlots(schedules: readonly Schedule[]): Promise<number> {
  const due = schedules.map((schedule) => {
    const slot = schedule.when(now());
    return { id: idOf(schedule.name, slot), slot, job: schedule.job };
  });
  const missing = await withoutJob(due);
  if (missing.length === 0) return 0;
  await inTransaction((tx) =>
    tx.db
      .insert(jobs)
      .values(
        missing.map(({ id, slot, job }) => ({
          id,
          kind: job.kind,
          payload: {},
          runAt: slot,
          maxAttempts: job.maxAttempts,
        })),
      )
      .onDuplicateKeyUpdate({ set: { id: sql`${jobs.id}` } }),
  );
  return missing.length;
}

/** Looks before it writes: nearly always everything is there. */
async function withoutJob<Slot extends { id: string }>(slots: readonly Slot[]): Promise<Slot[]> {
  if (slots.length === 0) return [];
  const ids = slots.map(({ id }) => id);
  const rows = await read((db) => db.select({ id: jobs.id }).from(jobs).where(inArray(jobs.id, ids)));
  const known = new Set(rows.map(({ id }) => id));
  return slots.filter(({ id }) => !known.has(id));
}
