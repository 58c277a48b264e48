import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { read } from "@/db/read";
import type { Fact } from "@/db/schema/columns";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { newId } from "@/lib/ids";
import { defineJob, type JobKind } from "@/lib/jobs/define-job";
import { enqueue } from "@/lib/jobs/enqueue";

/** A kind of job that belongs to one test alone, so that tests of one database never take each other's work. */
export function probeKind(overrides: { maxAttempts?: number; dedupe?: boolean } = {}): JobKind<{ mark: string }> {
  const kind = `probe-${newId()}`;
  return defineJob({
    kind,
    payload: z.strictObject({ mark: z.string() }),
    maxAttempts: overrides.maxAttempts ?? 3,
    ...(overrides.dedupe ? { dedupe: ({ mark }: { mark: string }) => `${kind}:${mark}` } : {}),
  });
}

export async function ask<Payload extends Record<string, Fact>>(
  job: JobKind<Payload>,
  ...payloads: Payload[]
): Promise<void> {
  await inTransaction(async (tx) => {
    for (const payload of payloads) await enqueue(tx, job, payload);
  });
}

export const jobsOf = (job: { kind: string }) =>
  read((db) => db.select().from(jobs).where(eq(jobs.kind, job.kind)).orderBy(jobs.id));

/** An effect that can be counted: one audit event a mark. */
export const effectsOf = async (marks: readonly string[]) =>
  (
    await read((db) =>
      db
        .select({ resource: auditEvents.resource })
        .from(auditEvents)
        .where(inArray(auditEvents.resource, [...marks])),
    )
  ).map(({ resource }) => resource);

/** As if time had passed: what waits is due, what runs has lost its lease. */
export async function letTimePass(job: { kind: string }): Promise<void> {
  const past = new Date(Date.now() - 60_000);
  await inTransaction(async (tx) => {
    await tx.db.update(jobs).set({ runAt: past, leaseExpiresAt: past }).where(eq(jobs.kind, job.kind));
  });
}
