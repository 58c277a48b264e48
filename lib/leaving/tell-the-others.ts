import { and, eq, or } from "drizzle-orm";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { users } from "@/db/schema/identity/people";
import type { Transaction } from "@/db/transaction";
import { houseErrand } from "@/lib/access/house-errand";
import { timeZoneOf } from "@/lib/auth/actor";
import { loadHolder } from "@/lib/auth/load-actor";
import { now } from "@/lib/clock";
import { assignmentEnds } from "@/lib/coaching/end-assignment";
import { env } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue-mail";
import { addressOfPerson } from "@/lib/people/address-of";
import { dayIn, formatDate } from "@/lib/time";

type Tie = { id: string; clientId: string; coachId: string; startedAt: Date };

/**
 * Ends what ties somebody to the people who are still there, and tells those. Not by name: it is erased at this moment, and
 * a mail would keep it; the day on which they began says who it was.
 */
export async function tellTheOthers(tx: Transaction, userId: string): Promise<void> {
  for (const tie of await tiesOf(tx, userId)) {
    const isCoach = tie.coachId === userId;
    await assignmentEnds(tx, { id: tie.id, clientId: tie.clientId, endedBy: userId });
    await tell(tx, isCoach ? tie.clientId : tie.coachId, isCoach ? "coachHasLeft" : "clientHasLeft", tie);
  }
}

async function tiesOf(tx: Transaction, userId: string): Promise<Tie[]> {
  const rows = await tx.db
    .select({
      id: coachAssignments.id,
      clientId: coachAssignments.clientId,
      coachId: coachAssignments.coachId,
      startedAt: coachAssignments.startedAt,
    })
    .from(coachAssignments)
    .where(
      and(
        eq(coachAssignments.status, "active"),
        or(eq(coachAssignments.clientId, userId), eq(coachAssignments.coachId, userId)),
      ),
    );
  return rows.flatMap(({ coachId, startedAt, ...row }) =>
    coachId ? [{ ...row, coachId, startedAt: startedAt ?? now() }] : [],
  );
}

async function tell(tx: Transaction, userId: string, template: "coachHasLeft" | "clientHasLeft", tie: Tie) {
  const [reader] = await tx.db.select({ status: users.status }).from(users).where(eq(users.id, userId));
  const holder = reader?.status === "active" ? await loadHolder(tx.db, userId) : null;
  const to = holder && (await addressOfPerson(tx.db, houseErrand("write-to-a-person"), userId));
  if (!holder || !to) return;
  await queueMail(tx, {
    template,
    to,
    userId,
    params: {
      since: formatDate(dayIn(tie.startedAt, timeZoneOf(holder)), holder.locale),
      link: `${env.APP_URL}${template === "coachHasLeft" ? "/sharing" : "/coach"}`,
    },
    dedupeKey: `tie-ended:${tie.id}`,
  });
}
