import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { auditEvents } from "@/db/schema/operations/audit-events";
import type { Transaction } from "@/db/transaction";
import { after, MINUTE } from "@/lib/clock";
import type { AuditEvent, Doer } from "./record-audit";

/** Whoever had no answer tries again at once; an hour later the same deed is a new one. */
const REPEATED_WITHIN = 10 * MINUTE;

type Deed = Omit<AuditEvent, "subject"> & { subject?: { userId: string } };

/**
 * True when the same doer did the very same a moment ago. The answer may have been lost on its way (an unknown outcome, a
 * second press), so a deed that finds its effect in place asks this before it refuses. Ask it after the write that found
 * nothing to do: what is read then is no older than the first deed.
 */
export async function didJust(tx: Transaction, doer: Doer, { event, subject, resource, reason, details }: Deed) {
  const kind = typeof doer === "string" ? doer : "person";
  const rows = await tx.db
    .select({ details: auditEvents.details })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.event, event),
        eq(auditEvents.actorKind, kind),
        typeof doer === "string" ? isNull(auditEvents.actorId) : eq(auditEvents.actorId, doer.userId),
        subject ? eq(auditEvents.subjectId, subject.userId) : isNull(auditEvents.subjectId),
        resource === undefined ? undefined : eq(auditEvents.resource, resource),
        reason === undefined ? undefined : eq(auditEvents.reason, reason),
        gt(auditEvents.at, after(-REPEATED_WITHIN)),
      ),
    )
    .orderBy(desc(auditEvents.at))
    .limit(20);
  const wanted = Object.entries(details ?? {});
  return rows.some((row) => wanted.every(([name, value]) => row.details?.[name] === value));
}
