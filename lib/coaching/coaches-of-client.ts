import { and, desc, eq, ne, sql } from "drizzle-orm";
import { read } from "@/db/read";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { users } from "@/db/schema/identity/people";
import type { ClientRecord } from "@/lib/access/client-record";
import { type Category, categories, isCategory } from "@/lib/categories";
import { openOptional } from "@/lib/crypto/seal";

/** A coach as their client sees them: a name, or the address that was invited, and what is shown to them. */
export type CoachOfClient = {
  assignmentId: string;
  status: "invited" | "active";
  coachName: string | null;
  invitedEmail: string | null;
  since: Date;
  shared: Category[];
};

/** Coaches that a client works with or has invited, newest first. */
export async function coachesOfClient(record: ClientRecord): Promise<CoachOfClient[]> {
  const rows = await read((db) =>
    db
      .select({
        assignmentId: coachAssignments.id,
        status: coachAssignments.status,
        coachName: users.name,
        invitedEmail: coachAssignments.invitedEmail,
        startedAt: coachAssignments.startedAt,
        createdAt: coachAssignments.createdAt,
        shared: sql<
          string | null
        >`(select group_concat(${categoryConsents.category}) from ${categoryConsents} where ${categoryConsents.assignmentId} = ${coachAssignments.id} and ${categoryConsents.withdrawnAt} is null)`,
      })
      .from(coachAssignments)
      .leftJoin(users, eq(users.id, coachAssignments.coachId))
      .where(and(eq(coachAssignments.clientId, record.userId), ne(coachAssignments.status, "ended")))
      .orderBy(desc(coachAssignments.createdAt)),
  );
  return rows.map((row) => ({
    assignmentId: row.assignmentId,
    status: row.status === "active" ? "active" : "invited",
    coachName: row.coachName,
    invitedEmail: openOptional(
      record.key,
      { table: "coach_assignments", column: "invited_email", row: row.assignmentId },
      row.invitedEmail,
    ),
    since: row.startedAt ?? row.createdAt,
    shared: inOrder((row.shared ?? "").split(",").filter(isCategory)),
  }));
}

function inOrder(shared: Category[]): Category[] {
  return categories.filter((category) => shared.includes(category));
}
