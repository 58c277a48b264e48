import { and, desc, eq, ne } from "drizzle-orm";
import { read } from "@/db/read";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { users } from "@/db/schema/identity/people";
import type { ClientRecord } from "@/lib/access/client-record";
import { sharedCategories, sharedText, sharesAmounts } from "@/lib/access/shared-categories";
import type { Category } from "@/lib/categories";
import { openOptional } from "@/lib/crypto/seal";

/** A coach as their client sees them: a name, or the address that was invited, and what is shown to them. */
export type CoachOfClient = {
  assignmentId: string;
  status: "invited" | "active";
  /** The one who is called when something that the client wrote sounds like danger. */
  isPrimary: boolean;
  coachName: string | null;
  invitedEmail: string | null;
  since: Date;
  shared: Category[];
  hasAmounts: boolean;
};

/** Coaches that a client works with or has invited, newest first. */
export async function coachesOfClient(record: ClientRecord): Promise<CoachOfClient[]> {
  const rows = await read((db) =>
    db
      .select({
        assignmentId: coachAssignments.id,
        status: coachAssignments.status,
        isPrimary: coachAssignments.isPrimary,
        coachName: users.name,
        invitedEmail: coachAssignments.invitedEmail,
        startedAt: coachAssignments.startedAt,
        createdAt: coachAssignments.createdAt,
        shared: sharedText,
      })
      .from(coachAssignments)
      .leftJoin(users, eq(users.id, coachAssignments.coachId))
      .where(and(eq(coachAssignments.clientId, record.userId), ne(coachAssignments.status, "ended")))
      .orderBy(desc(coachAssignments.createdAt)),
  );
  return rows.map((row) => ({
    assignmentId: row.assignmentId,
    status: row.status === "active" ? "active" : "invited",
    isPrimary: row.isPrimary === true,
    coachName: row.coachName,
    invitedEmail: openOptional(
      record.key,
      { table: "coach_assignments", column: "invited_email", row: row.assignmentId },
      row.invitedEmail,
    ),
    since: row.startedAt ?? row.createdAt,
    shared: [...sharedCategories(row.shared)],
    hasAmounts: sharesAmounts(row.shared),
  }));
}
