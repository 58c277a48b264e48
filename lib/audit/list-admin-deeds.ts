import { and, desc, eq, inArray, lt, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import type { Fact } from "@/db/schema/columns";
import { users } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { type Administrator, requireAdmin } from "@/lib/access/require-admin";
import { type Stretch, stretchOf } from "@/lib/paging";
import { type AdminDeed, adminChanges, adminDeeds, isAdminDeed } from "./admin-deeds";

export type Deed = {
  id: string;
  /** Equal for all whom one look at a list showed. */
  batchId: string;
  at: Date;
  deed: AdminDeed;
  /** Null: the operator, or the product itself. */
  doer: { userId: string; name: string } | null;
  doerKind: "person" | "system" | "operator";
  subject: { userId: string; name: string } | null;
  resource: string | null;
  reason: string | null;
  details: Record<string, Fact> | null;
};

const STRETCH = 50;

/** What admins and the operator did, newest first; `withViews` also what they merely looked at, a list as one look. */
export async function listAdminDeeds(
  doer: Administrator,
  { before, withViews = false }: { before?: string; withViews?: boolean },
): Promise<Stretch<Deed>> {
  requireAdmin(doer);
  const older = before ? lt(auditEvents.id, before) : undefined;
  const rows = await read((db) => deedsWhere(db, withViews ? adminDeeds : adminChanges, older, STRETCH + 1));
  const stretch = stretchOf(rows, STRETCH);
  return { ...stretch, rows: stretch.rows.filter(({ batchId }, at) => stretch.rows[at - 1]?.batchId !== batchId) };
}

/** What was done about one person, newest first; that somebody merely looked is left out. */
export async function deedsAbout(db: Database, userId: string): Promise<Deed[]> {
  return deedsWhere(db, adminChanges, eq(auditEvents.subjectId, userId), 20);
}

const doers = alias(users, "doers");
const subjects = alias(users, "subjects");

async function deedsWhere(
  db: Database,
  deeds: readonly AdminDeed[],
  condition: SQL | undefined,
  limit: number,
): Promise<Deed[]> {
  const rows = await db
    .select({
      id: auditEvents.id,
      batchId: auditEvents.batchId,
      at: auditEvents.at,
      event: auditEvents.event,
      doerId: auditEvents.actorId,
      doerName: doers.name,
      doerKind: auditEvents.actorKind,
      subjectId: auditEvents.subjectId,
      subjectName: subjects.name,
      resource: auditEvents.resource,
      reason: auditEvents.reason,
      details: auditEvents.details,
    })
    .from(auditEvents)
    .leftJoin(doers, eq(doers.id, auditEvents.actorId))
    .leftJoin(subjects, eq(subjects.id, auditEvents.subjectId))
    .where(and(inArray(auditEvents.event, [...deeds]), condition))
    .orderBy(desc(auditEvents.id))
    .limit(limit);
  return rows.flatMap(({ event, doerId, doerName, subjectId, subjectName, ...row }) =>
    isAdminDeed(event)
      ? [{ ...row, deed: event, doer: named(doerId, doerName), subject: named(subjectId, subjectName) }]
      : [],
  );
}

function named(userId: string | null, name: string | null): { userId: string; name: string } | null {
  return userId === null ? null : { userId, name: name ?? "" };
}
