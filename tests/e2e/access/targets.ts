import type { SQL } from "drizzle-orm";
import { eq } from "drizzle-orm";
import type { MySqlTable } from "drizzle-orm/mysql-core";
import { read } from "@/db/read";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { medicationDoses } from "@/db/schema/health/medications";
import { sleepRecords } from "@/db/schema/health/sleep";
import { userRoles, users } from "@/db/schema/identity/people";
import { checkInReminders } from "@/db/schema/identity/reminders";
import { invitations, userSessions } from "@/db/schema/identity/sign-in";
import { journalEntries, moodLogs } from "@/db/schema/journal/entries";
import { goalMilestones, goalNotes, goals } from "@/db/schema/life/goals";
import { habitLogs, habits } from "@/db/schema/life/habits";
import { lifePauses } from "@/db/schema/life/pauses";
import { moneyImports } from "@/db/schema/money/imports";
import { expectedAnswers } from "@/db/schema/money/recurring";
import { jobs, outboxMessages } from "@/db/schema/operations/jobs";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import { biometricReadings } from "@/db/schema/wellness/biometric-readings";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { inTransaction } from "@/db/transaction";
import { endSession } from "@/lib/auth/end-session";
import { startSession } from "@/lib/auth/start-session";
import { now } from "@/lib/clock";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { giveFeedback, withdrawFeedback } from "@/lib/coaching/give-feedback";
import { inviteCoach } from "@/lib/coaching/invite-coach";
import { deleteEntry as deleteFromBook } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { beginImport } from "@/lib/finance/imports/begin-import";
import { discardImport } from "@/lib/finance/imports/change-import";
import { runImport } from "@/lib/finance/imports/run-import";
import { restoreImport, undoImport } from "@/lib/finance/imports/undo-import";
import { recurringBook } from "@/lib/finance/recurring/book";
import { goalsBook } from "@/lib/goals/book";
import { deleteNote } from "@/lib/goals/delete-note";
import { keepNote } from "@/lib/goals/keep-note";
import { deleteReading } from "@/lib/health/measurements/correct-reading";
import { medicationsBook } from "@/lib/health/medications/book";
import { sleepBook } from "@/lib/health/sleep/book";
import { newId } from "@/lib/ids";
import { deleteEntry } from "@/lib/journal/delete-entry";
import { writeEntry } from "@/lib/journal/write-entry";
import { habitsBook } from "@/lib/life/habits/book";
import { pausesBook } from "@/lib/life/pauses/book";
import { deleteMood } from "@/lib/mood/delete-mood";
import { logMood } from "@/lib/mood/log-mood";
import { inviteStaff } from "@/lib/people/invite-staff";
import { withdrawInvitation } from "@/lib/people/withdraw-invitation";
import { stopReminder } from "@/lib/reminders/follow-link";
import { addDays } from "@/lib/time";
import { deleteCheckIn } from "@/lib/wellness/check-in/delete-check-in";
import { checkedIn } from "@/tests/factories/check-ins";
import { anEntry } from "@/tests/factories/entries";
import { aGoal, aNote } from "@/tests/factories/goals";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { aReading } from "@/tests/factories/readings";
import { aReminder } from "@/tests/factories/reminders";
import { aDeadJob, aLostMail } from "@/tests/factories/work";
import { mailsTo } from "@/tests/support/mails";
import type { Cast } from "./cast";

/** Whose the thing is that a request names: client A's (or the house's), the same deleted or ended, or nobody's. */
export type Standing = "A's" | "A's, deleted" | "missing";

/** A thing of client A, or of the house, made anew: its id, and its rows as text, by which a refusal that changed something shows. */
export type Target = { id: string; rows: () => Promise<string> };

const rowsOf = (table: MySqlTable, where: SQL | undefined) => async () =>
  JSON.stringify(await read((db) => db.select().from(table).where(where)));

const clientA = (cast: Cast) => cast.person("client A");

/** A medicine of client A's, with what was done with its doses. */
async function aMedicine(cast: Cast, isDeleted: boolean, said: Record<string, unknown>): Promise<Target> {
  const person = await clientA(cast);
  const entry = anEntry(person, medicationsBook, said);
  await keepEntry(person.actor, medicationsBook, entry);
  if (isDeleted) await deleteFromBook(person.actor, medicationsBook, entry.id);
  return { id: entry.id, rows: rowsOf(medicationDoses, eq(medicationDoses.medicationId, entry.id)) };
}

/** A file of client A's bank, as far as it has come. */
async function aBankFile(cast: Cast, state: "draft" | "kept" | "undone", isGone: boolean): Promise<Target> {
  const { actor, userId } = await clientA(cast);
  const bytes = Buffer.from(`Date,Details,Amount\n2026-03-01,${newId()},-3.20\n`);
  const id = await beginImport(actor, { name: "march.csv", bytes });
  if (state !== "draft") await runImport(actor, id);
  if (state === "undone" || (state === "kept" && isGone)) await undoImport(actor, id, { keepEdited: false });
  if (state === "undone" && isGone) await restoreImport(actor, id);
  if (state === "draft" && isGone) await discardImport(actor, id);
  return { id, rows: rowsOf(moneyImports, eq(moneyImports.userId, userId)) };
}
let pausesMade = 0;

/** A goal of client A's with a milestone. */
async function aGoalOfA(cast: Cast, isDeleted: boolean): Promise<{ person: TestPerson; goalId: string }> {
  const person = await clientA(cast);
  const goalId = await aGoal(person, {}, ["One"]);
  if (isDeleted) await deleteFromBook(person.actor, goalsBook, goalId);
  return { person, goalId };
}

const notesOf = (person: TestPerson) => rowsOf(goalNotes, eq(goalNotes.userId, person.userId));

/** For each kind of thing that an address or a form names by an id: how one is made, and how it goes. */
export const targets = {
  entry: async (cast, isDeleted) => {
    const { actor, userId } = await clientA(cast);
    const id = newId();
    const entry = { id, title: "", content: "Between us", moodScore: null, tags: [], isShared: false };
    await writeEntry(actor, entry);
    if (isDeleted) await deleteEntry(actor, id);
    return { id, rows: rowsOf(journalEntries, eq(journalEntries.userId, userId)) };
  },
  mood: async (cast, isDeleted) => {
    const { actor, userId } = await clientA(cast);
    const id = newId();
    await logMood(actor, { id, moodScore: 6, mood: null, ownWords: null, notes: null, tags: [] });
    if (isDeleted) await deleteMood(actor, id);
    return { id, rows: rowsOf(moodLogs, eq(moodLogs.userId, userId)) };
  },
  sleep: async (cast, isDeleted) => {
    const person = await clientA(cast);
    const entry = anEntry(person, sleepBook);
    await keepEntry(person.actor, sleepBook, entry);
    if (isDeleted) await deleteFromBook(person.actor, sleepBook, entry.id);
    return { id: entry.id, rows: rowsOf(sleepRecords, eq(sleepRecords.userId, person.userId)) };
  },
  reading: async (cast, isDeleted) => {
    const person = await clientA(cast);
    const id = await aReading(person, { metric: "weight", value: 70 });
    if (isDeleted) await deleteReading(person.actor, id);
    return { id, rows: rowsOf(biometricReadings, eq(biometricReadings.userId, person.userId)) };
  },
  rule: async (cast, isDeleted) => {
    const person = await clientA(cast);
    const entry = anEntry(person, recurringBook, { firstDay: "2026-03-01" });
    await keepEntry(person.actor, recurringBook, entry);
    if (isDeleted) await deleteFromBook(person.actor, recurringBook, entry.id);
    return { id: entry.id, rows: rowsOf(expectedAnswers, eq(expectedAnswers.ruleId, entry.id)) };
  },
  bankFile: (cast, isDeleted) => aBankFile(cast, "draft", isDeleted),
  keptFile: (cast, isDeleted) => aBankFile(cast, "kept", isDeleted),
  undoneFile: (cast, isDeleted) => aBankFile(cast, "undone", isDeleted),
  medicine: (cast, isDeleted) => aMedicine(cast, isDeleted, { frequency: "every_day", endDate: null }),
  asNeeded: (cast, isDeleted) => aMedicine(cast, isDeleted, { frequency: "as_needed" }),
  goal: async (cast, isDeleted) => {
    const { person, goalId } = await aGoalOfA(cast, isDeleted);
    const milestones = rowsOf(goalMilestones, eq(goalMilestones.userId, person.userId));
    const own = [rowsOf(goals, eq(goals.userId, person.userId)), milestones, notesOf(person)];
    return { id: goalId, rows: async () => (await Promise.all(own.map((rows) => rows()))).join() };
  },
  note: async (cast, isDeleted) => {
    const { person, goalId } = await aGoalOfA(cast, false);
    const note = aNote(goalId);
    await keepNote(person.actor, note);
    if (isDeleted) await deleteNote(person.actor, note.id);
    return { id: `${goalId} ${note.id}`, rows: notesOf(person) };
  },
  goalOfClient: async (cast, isDeleted) => {
    const { person, goalId } = await aGoalOfA(cast, isDeleted);
    await cast.assignment();
    return { id: `${person.userId} ${goalId}`, rows: notesOf(person) };
  },
  feedback: async (cast, isDeleted) => {
    const { person, goalId } = await aGoalOfA(cast, false);
    await cast.assignment();
    const coach = await cast.person("coach of A");
    const named = { clientId: person.userId, goalId, id: newId() };
    await giveFeedback(coach.actor, { ...named, coachFeedback: "Steady" });
    if (isDeleted) await withdrawFeedback(coach.actor, named);
    return { id: `${person.userId} ${goalId} ${named.id}`, rows: notesOf(person) };
  },
  habit: async (cast, isDeleted) => {
    const person = await clientA(cast);
    const entry = anEntry(person, habitsBook, { startDate: "2026-03-02", archivedOn: null });
    await keepEntry(person.actor, habitsBook, entry);
    if (isDeleted) await deleteFromBook(person.actor, habitsBook, entry.id);
    const [said, kept] = [habitLogs, habits].map((table) => rowsOf(table, eq(table.userId, person.userId)));
    return { id: entry.id, rows: async () => `${await said?.()} ${await kept?.()}` };
  },
  pause: async (cast, isDeleted) => {
    const person = await clientA(cast);
    pausesMade += 1; // two of one person never share a day
    const day = addDays("2020-01-01", 10 * pausesMade);
    const entry = anEntry(person, pausesBook, { fromDate: day, untilDate: day });
    await keepEntry(person.actor, pausesBook, entry);
    if (isDeleted) await deleteFromBook(person.actor, pausesBook, entry.id);
    return { id: entry.id, rows: rowsOf(lifePauses, eq(lifePauses.userId, person.userId)) };
  },
  checkIn: async (cast, isDeleted) => {
    const { userId, actor } = await clientA(cast);
    const { id } = await checkedIn(await clientA(cast), "2026-01-15");
    if (isDeleted) await deleteCheckIn(actor, { id });
    return { id, rows: rowsOf(checkIns, eq(checkIns.userId, userId)) };
  },
  client: async (cast, isDeleted) => {
    const { userId, actor } = await clientA(cast);
    await cast.assignment();
    if (isDeleted) await endAssignment(actor, await cast.assignment());
    return { id: userId, rows: rowsOf(coachAssignments, eq(coachAssignments.clientId, userId)) };
  },
  person: async (cast) => {
    const { userId } = await clientA(cast);
    const roles = rowsOf(userRoles, eq(userRoles.userId, userId));
    const standing = async () =>
      JSON.stringify(await read((db) => db.select({ status: users.status }).from(users).where(eq(users.id, userId))));
    return { id: userId, rows: async () => (await roles()) + (await standing()) };
  },
  assignment: async (cast, isDeleted) => {
    const { userId, actor } = await clientA(cast);
    const id = await cast.assignment();
    if (isDeleted) await endAssignment(actor, id);
    return { id, rows: rowsOf(coachAssignments, eq(coachAssignments.clientId, userId)) };
  },
  task: async (cast, isDeleted) => {
    const id = newId();
    const [clientId, assigneeId] = [(await clientA(cast)).userId, (await cast.person("coach of A")).userId];
    const task = { id, clientId, level: 3, source: "journal", assignedTo: "coach" as const, assigneeId };
    const done = isDeleted ? { acknowledgedAt: now(), acknowledgedBy: assigneeId } : {};
    await inTransaction((tx) => tx.db.insert(safetyTasks).values({ ...task, ...done, createdAt: now() }));
    return { id, rows: rowsOf(safetyTasks, eq(safetyTasks.id, id)) };
  },
  session: async (cast, isDeleted) => {
    const { userId, actor } = await clientA(cast);
    await inTransaction((tx) => startSession(tx, { userId, roles: actor.roles }, "password", "A browser"));
    const [row] = await read((db) =>
      db.select({ id: userSessions.id }).from(userSessions).where(eq(userSessions.userId, userId)),
    );
    if (!row) throw new Error("a session was started");
    if (isDeleted) await endSession(actor, row.id);
    return { id: row.id, rows: rowsOf(userSessions, eq(userSessions.id, row.id)) };
  },
  job: async (_cast, isDeleted) => {
    const { id } = await aDeadJob();
    if (isDeleted) await inTransaction((tx) => tx.db.delete(jobs).where(eq(jobs.id, id)));
    return { id, rows: rowsOf(jobs, eq(jobs.id, id)) };
  },
  message: async (_cast, isDeleted) => {
    const id = await aLostMail("somebody");
    if (isDeleted) await inTransaction((tx) => tx.db.delete(outboxMessages).where(eq(outboxMessages.id, id)));
    return { id, rows: rowsOf(outboxMessages, eq(outboxMessages.id, id)) };
  },
  invitation: async (cast, isDeleted) => {
    const input = { id: newId(), email: `${newId()}@example.org`, name: null, role: "partner" as const };
    const { invitationId } = await inviteStaff((await cast.person("admin")).actor, input);
    if (isDeleted) await withdrawInvitation((await cast.person("admin")).actor, invitationId);
    return { id: invitationId, rows: rowsOf(invitations, eq(invitations.id, invitationId)) };
  },
  // Whoever holds the link of a reminder turns it off, and a link that is nobody's is answered alike.
  reminderLink: async (cast, isDeleted) => {
    const person = await clientA(cast);
    const token = await aReminder(person, 8);
    if (isDeleted) await stopReminder({ token });
    return { id: token, rows: rowsOf(checkInReminders, eq(checkInReminders.userId, person.userId)) };
  },
  // What names its thing by a token is open to its holder; these name one visitor, and the others hold it unlawfully.
  staffLink: async (cast, isDeleted) => {
    const input = { id: newId(), email: (await clientA(cast)).email, name: null, role: "partner" as const };
    const { invitationId, link } = await inviteStaff((await cast.person("admin")).actor, input);
    if (isDeleted) await withdrawInvitation((await cast.person("admin")).actor, invitationId);
    return { id: tokenIn(link), rows: rowsOf(invitations, eq(invitations.id, invitationId)) };
  },
  coachLink: async (cast, isDeleted) => {
    const inviter = await aClient();
    const coach = await cast.person("coach of A");
    const id = newId();
    await inviteCoach(inviter.actor, { id, email: coach.email, categories: ["mental"] });
    const [mail] = await mailsTo(coach.email);
    if (isDeleted) await endAssignment(inviter.actor, id);
    return { id: tokenIn(mail?.text ?? null), rows: rowsOf(coachAssignments, eq(coachAssignments.id, id)) };
  },
} satisfies Record<string, (cast: Cast, isDeleted: boolean) => Promise<Target>>;

/** A kind of thing that is named by an id. */
export type TargetKind = keyof typeof targets;

function tokenIn(text: string | null): string {
  const token = /invitations?\/([\w-]+)/.exec(text ?? "")?.[1];
  if (!token) throw new Error("the link holds its token");
  return token;
}
