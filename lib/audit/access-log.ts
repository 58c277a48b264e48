import { and, desc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { olderThan, type Place } from "@/db/older-than";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import type { ClientRecord } from "@/lib/access/client-record";
import { type Category, categories, isCategory } from "@/lib/categories";

/** Somebody else's look at, or deed in, a person's record. */
export type AccessLogEntry = {
  id: string;
  at: Date;
  /** Null, like the name: the operator, at the command line. */
  actorId: string | null;
  actorName: string | null;
  event: string;
  /** What was seen, in the usual order; empty where the event is not about parts. */
  seen: readonly Category[];
  /** Of money not only shares. */
  sawAmounts: boolean;
  reason: string | null;
};

/** A page of the log. `next` is the place after which the older ones go on, null at the end. */
export type AccessLog = { entries: AccessLogEntry[]; next: Place | null };

/** Who looked at this person's data, newest first: everybody but themselves and the product's own work. */
export async function accessLogOf(
  record: ClientRecord,
  page: { after?: Place | undefined; limit: number },
): Promise<AccessLog> {
  const rows = await read((db) =>
    db
      .select({
        id: auditEvents.id,
        at: auditEvents.at,
        actorId: auditEvents.actorId,
        actorName: users.name,
        event: auditEvents.event,
        category: auditEvents.category,
        details: auditEvents.details,
        reason: auditEvents.reason,
      })
      .from(auditEvents)
      .leftJoin(users, eq(users.id, auditEvents.actorId))
      .where(
        and(
          eq(auditEvents.subjectId, record.userId),
          inArray(auditEvents.actorKind, ["person", "operator"]),
          or(isNull(auditEvents.actorId), ne(auditEvents.actorId, record.userId)),
          page.after && olderThan(auditEvents, page.after),
        ),
      )
      .orderBy(desc(auditEvents.at), desc(auditEvents.id))
      .limit(page.limit + 1),
  );
  const entries = rows.slice(0, page.limit).map(({ category, details, ...entry }) => ({
    ...entry,
    seen: seenIn(category, details),
    sawAmounts: details?.amounts === true,
  }));
  return { entries, next: rows.length > page.limit ? (entries.at(-1) ?? null) : null };
}

function seenIn(category: string | null, details: Record<string, unknown> | null): Category[] {
  const named = [category, details?.categories].filter((value) => typeof value === "string");
  const seen = named.flatMap((list) => list.split(",")).filter(isCategory);
  return categories.filter((each) => seen.includes(each));
}
