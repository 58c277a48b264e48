import { and, eq, gte, inArray, isNull } from "drizzle-orm";
import { categoryConsents, coachAssignments } from "@/db/schema/coaching/assignments";
import { personKeys, userRoles, users } from "@/db/schema/identity/people";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import { type HouseErrand, houseErrand } from "@/lib/access/house-errand";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { after, DAY, now } from "@/lib/clock";
import { unwrapPersonKey } from "@/lib/crypto/person-key";
import { open } from "@/lib/crypto/seal";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { queueMail } from "@/lib/mail/queue-mail";
import { takeTurn } from "@/lib/wellness/take-turn";
import { assessText } from "./crisis/assess";

/** Which form the text came from; the task names it, never the text. */
export type TextSource = "journal" | "mood" | "check-in" | "profile" | "record";

/** What saving a text means for its writer: level 2 and 3 open the help page before anything else. */
export type CrisisNotice = { level: 0 | 1 | 2 | 3; opensHelp: boolean };

/**
 * The crisis check of every free text that a client saves (docs/crisis-check.md). It runs here and without any model: the
 * text is kept, and from level 2 on a human is asked to look: the consenting primary coach, else the operator's safety
 * contact; if there is nobody, the help page says so plainly.
 */
export async function noticeText(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  source: TextSource,
  texts: readonly (string | null | undefined)[],
): Promise<CrisisNotice> {
  const level = Math.max(0, ...texts.filter(Boolean).map((text) => assessText(text ?? "").level));
  if (level !== 2 && level !== 3) return { level: level === 1 ? 1 : 0, opensHelp: false };
  await takeTurn(tx, record); // two texts at the same moment are one call
  const helper = await whomToCall(tx, record);
  if (!(await wasAsked(tx, record, helper, level))) await call(tx, actor, record, helper, { source, level });
  return { level, opensHelp: true };
}

/** Who is asked to look, and where they are reached. */
type Helper =
  | { kind: "coach"; userId: string; email: string }
  | { kind: "safety_contact"; userId: null; email: string }
  | { kind: "nobody"; userId: null; email: null };

async function whomToCall(tx: Transaction, record: ClientRecord): Promise<Helper> {
  const coach = await consentingCoach(tx, houseErrand("call-a-human"), record);
  if (coach) return { kind: "coach", ...coach };
  const email = env.SAFETY_CONTACT_EMAIL;
  return email ? { kind: "safety_contact", userId: null, email } : { kind: "nobody", userId: null, email: null };
}

/**
 * The same helper was already asked today, for no less: the same evening's next entry must not ring again. One who may not
 * look any more counts for nothing: whoever is there now is called.
 */
async function wasAsked(tx: Transaction, record: ClientRecord, helper: Helper, level: number): Promise<boolean> {
  const open = await tx.db
    .select({ level: safetyTasks.level })
    .from(safetyTasks)
    .where(
      and(
        eq(safetyTasks.clientId, record.userId),
        eq(safetyTasks.assignedTo, helper.kind),
        helper.userId === null ? isNull(safetyTasks.assigneeId) : eq(safetyTasks.assigneeId, helper.userId),
        isNull(safetyTasks.acknowledgedAt),
        gte(safetyTasks.level, level),
        gte(safetyTasks.createdAt, after(-DAY)),
      ),
    )
    .for("update"); // as it is now, not as it was when this transaction began to read
  return open.length > 0;
}

async function call(
  tx: Transaction,
  actor: Actor,
  record: ClientRecord,
  helper: Helper,
  { source, level }: { source: TextSource; level: 2 | 3 },
): Promise<void> {
  const id = newId();
  await tx.db.insert(safetyTasks).values({
    id,
    clientId: record.userId,
    level,
    source,
    assignedTo: helper.kind,
    assigneeId: helper.userId,
    createdAt: now(),
  });
  await recordAudit(tx, actor, { event: "safety.noticed", subject: record, resource: id, details: { level, source } });
  if (helper.kind === "nobody") return;
  // It says that somebody should look, and after whom; never what was written.
  await queueMail(tx, {
    template: "safetyTask",
    to: helper.email,
    userId: helper.userId,
    params: { name: record.name, link: `${env.APP_URL}/coach` },
    dedupeKey: `safety-task:${id}`,
    isCritical: true,
  });
}

/** The client's one primary coach, if they show that coach their mental or emotional side. */
async function consentingCoach(
  tx: Transaction,
  _errand: HouseErrand,
  record: ClientRecord,
): Promise<{ userId: string; email: string } | null> {
  const [row] = await tx.db
    .select({
      userId: users.id,
      email: users.email,
      masterVersion: personKeys.masterVersion,
      wrapped: personKeys.wrapped,
    })
    .from(coachAssignments)
    .innerJoin(categoryConsents, eq(categoryConsents.assignmentId, coachAssignments.id))
    .innerJoin(users, eq(users.id, coachAssignments.coachId))
    .innerJoin(userRoles, and(eq(userRoles.userId, users.id), eq(userRoles.role, "coach")))
    .innerJoin(personKeys, eq(personKeys.userId, users.id))
    .where(
      and(
        eq(coachAssignments.clientId, record.userId),
        eq(coachAssignments.status, "active"),
        eq(coachAssignments.isPrimary, true),
        inArray(categoryConsents.category, ["mental", "emotional"]),
        isNull(categoryConsents.withdrawnAt),
        eq(users.status, "active"),
      ),
    )
    .limit(1); // of two consents of the one coach
  if (!row?.email) return null;
  const key = unwrapPersonKey(row.userId, row);
  return { userId: row.userId, email: open(key, { table: "users", column: "email", row: row.userId }, row.email) };
}
