import { and, desc, eq, max, ne } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import type { ClientRecord } from "@/lib/access/client-record";

/** The event under which a look at a shared entry is written down. */
export const entryRead = "journal.read";

/** Somebody else who read an entry, and when they did last. */
export type EntryReader = { name: string; lastAt: Date };

/** Who read an entry of one's own, the latest first. */
export async function readersOfEntry(record: ClientRecord, entryId: string): Promise<EntryReader[]> {
  const rows = await read((db) =>
    db
      .select({ name: users.name, lastAt: max(auditEvents.at) })
      .from(auditEvents)
      .innerJoin(users, eq(users.id, auditEvents.actorId))
      .where(
        and(
          eq(auditEvents.subjectId, record.userId),
          eq(auditEvents.event, entryRead),
          eq(auditEvents.resource, entryId),
          ne(auditEvents.actorId, record.userId),
        ),
      )
      .groupBy(users.id, users.name)
      .orderBy(desc(max(auditEvents.at))),
  );
  return rows.flatMap(({ name, lastAt }) => (lastAt ? [{ name: name ?? "", lastAt }] : []));
}
