import { asc, eq } from "drizzle-orm";
import { read } from "@/db/read";
import { auditEvents } from "@/db/schema/operations/audit-events";

/** The audit events about one thing, oldest first. */
export async function tracesOf(resource: string): Promise<string[]> {
  const rows = await read((db) =>
    db
      .select({ event: auditEvents.event })
      .from(auditEvents)
      .where(eq(auditEvents.resource, resource))
      .orderBy(asc(auditEvents.at), asc(auditEvents.id)),
  );
  return rows.map(({ event }) => event);
}
