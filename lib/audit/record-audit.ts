import type { Fact } from "@/db/schema/columns";
import { auditEvents } from "@/db/schema/operations/audit-events";
import type { Transaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { newId } from "@/lib/ids";

/** Who is written down as the doer: a person, the product itself, or the operator at the command line. */
export type Doer = { userId: string } | "system" | "operator";

/** Whose data it is; in a list also which thing, where it is not the person's own (an invitation that nobody took yet). */
type Subject = { userId: string | null; resource?: string };

export type AuditEvent = {
  /** noun.verb in the past: "check-in.saved". */
  event: string;
  /** Several for one view of a list, which leaves no trace when it showed nobody. */
  subject?: { userId: string } | readonly Subject[];
  category?: string;
  resource?: string;
  reason?: string;
  /** Ids, codes and numbers: never a value that somebody confided. */
  details?: Record<string, Fact>;
};

/** Writes the trace of a deed into the deed's own transaction: without the trace there is no deed. */
export async function recordAudit(tx: Transaction, doer: Doer, event: AuditEvent): Promise<void> {
  const batchId = newId();
  const subjects = subjectsOf(event);
  if (subjects.length === 0) return;
  await tx.db.insert(auditEvents).values(
    subjects.map(({ userId, resource }) => ({
      id: newId(),
      batchId,
      at: now(),
      actorId: typeof doer === "string" ? null : doer.userId,
      actorKind: typeof doer === "string" ? doer : ("person" as const),
      event: event.event,
      subjectId: userId,
      category: event.category ?? null,
      resource: resource ?? event.resource ?? null,
      reason: event.reason ?? null,
      details: event.details ?? null,
    })),
  );
}

function subjectsOf({ subject }: AuditEvent): readonly Subject[] {
  if (subject === undefined) return [{ userId: null }];
  return "userId" in subject ? [{ userId: subject.userId }] : subject;
}
