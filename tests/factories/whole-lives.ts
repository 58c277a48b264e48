import { eq } from "drizzle-orm";
import sharp from "sharp";
import { accounts, categoryGoals, clientProfiles, userSettings, users } from "@/db/schema/identity/people";
import { checkInReminders } from "@/db/schema/identity/reminders";
import { pendingSignIns } from "@/db/schema/identity/second-factor";
import { invitations, oneTimeCodes } from "@/db/schema/identity/sign-in";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { jobs } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { placeOfNewEmail } from "@/lib/auth/email/place-of-new-email";
import { beginFactor } from "@/lib/auth/enrol-factor";
import { placeOfEmail } from "@/lib/auth/providers/account";
import { startSession } from "@/lib/auth/start-session";
import { now } from "@/lib/clock";
import { inviteCoach } from "@/lib/coaching/invite-coach";
import { emailIndex } from "@/lib/crypto/blind-index";
import { seal } from "@/lib/crypto/seal";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import { saveDraft } from "@/lib/drafts/save-draft";
import { keepEntry } from "@/lib/entries/keep-entry";
import { nameInRow } from "@/lib/entries/read-rows";
import { newId } from "@/lib/ids";
import { deleteEntry } from "@/lib/journal/delete-entry";
import { writeEntry } from "@/lib/journal/write-entry";
import { answerHabit } from "@/lib/life/habits/answer-habit";
import { habitsBook } from "@/lib/life/habits/book";
import { queueMail } from "@/lib/mail/queue-mail";
import { logMood } from "@/lib/mood/log-mood";
import { inviteStaff } from "@/lib/people/invite-staff";
import { savePhoto } from "@/lib/people/photo/save-photo";
import { goalPlace, phonePlace, profilePlace } from "@/lib/people/profile/places";
import { books } from "@/lib/record/books";
import { tokenPlace } from "@/lib/reminders/token-place";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { aBankFile, aKeptBankFile } from "./bank-files";
import { aCheckIn } from "./check-ins";
import { anEntry } from "./entries";
import { aGoalWithTexts } from "./goals";
import { aClient, actorOf, type TestPerson } from "./people";

/** A text that stands nowhere else, in every place where somebody's text can stand. */
export type Canaries = Record<string, string>;

export type WholeLife = TestPerson & { canaries: Canaries; picture: Buffer; deletedEntryId: string };

/**
 * Somebody who used everything: a canary of their own in each place that takes text. Those that only the machinery writes
 * are put there by hand.
 */
export async function aWholeLife(mark: string): Promise<WholeLife> {
  const canary = (place: string) => `canary${mark}${place}`;
  const canaries: Canaries = {};
  const plant = (place: string) => {
    canaries[place] = canary(place);
    return canary(place);
  };
  const email = `${canary("email")}@example.org`;
  canaries.email = email;
  await invitedBefore(email, plant("invitationname"));
  const person = await aClient({ email, name: plant("name") });
  const { userId } = person;
  const actor = await actorOf(userId);
  await inTransaction(async (tx) => {
    const phone = seal(actor.key, phonePlace(userId), plant("phone"));
    await tx.db.update(users).set({ phone }).where(eq(users.id, userId));
    const own = (column: "gender" | "symptoms" | "purpose_statement", place: string) =>
      seal(actor.key, profilePlace(userId, column), plant(place));
    await tx.db.insert(clientProfiles).values({
      userId,
      gender: own("gender", "gender"),
      symptoms: own("symptoms", "symptoms"),
      purposeStatement: own("purpose_statement", "purpose"),
    });
    const goal = seal(actor.key, goalPlace(userId, "mental"), plant("goal"));
    await tx.db.insert(categoryGoals).values({ userId, category: "mental", goal });
    await tx.db
      .update(invitations)
      .set({ acceptedBy: userId })
      .where(eq(invitations.emailIndex, emailIndex(email)));
    await tx.db.insert(userSettings).values({ userId, name: "probe", value: { hint: plant("setting") } });
    await tx.db.insert(checkInReminders).values({
      userId,
      hour: 8,
      tokenHash: hashToken(newToken()),
      token: seal(actor.key, tokenPlace(userId), plant("remindertoken")),
    });
    const subject = plant("subject");
    const theirEmail = seal(actor.key, placeOfEmail({ provider: "probe", subject }), plant("provideremail"));
    await tx.db.insert(accounts).values({ provider: "probe", subject, userId, email: theirEmail });
    await startSession(tx, { userId, roles: actor.roles }, "password", plant("device"));
    await tx.db.insert(pendingSignIns).values({
      browserHash: hashToken(newToken()),
      userId,
      method: "password",
      expiresAt: now(),
    });
    const codeId = newId();
    await tx.db.insert(oneTimeCodes).values({
      id: codeId,
      purpose: "change_email",
      emailIndex: emailIndex(email),
      userId,
      newEmail: seal(actor.key, placeOfNewEmail(codeId), plant("newemail")),
      codeHash: hashToken(newToken()),
      browserHash: hashToken(newToken()),
      expiresAt: now(),
    });
    await tx.db.insert(oneTimeCodes).values({
      id: newId(),
      purpose: "sign_in",
      emailIndex: emailIndex(email),
      userId: null,
      codeHash: hashToken(newToken()),
      browserHash: hashToken(newToken()),
      expiresAt: now(),
    });
    await tx.db.insert(jobs).values({
      id: newId(),
      kind: `probe-${newId()}`,
      payload: { userId, text: plant("payload") },
      runAt: new Date("2099-01-01T00:00:00Z"),
      maxAttempts: 1,
    });
    await tx.db.insert(auditEvents).values({
      id: newId(),
      batchId: newId(),
      at: now(),
      actorKind: "operator",
      event: "person.suspended",
      subjectId: userId,
      reason: plant("reason"),
    });
    await queueMail(tx, {
      template: "clientHasLeft",
      to: email,
      userId,
      params: { since: plant("mail"), link: "x" },
      dedupeKey: newId(),
    });
    await queueMail(tx, {
      template: "clientHasLeft",
      to: email,
      userId: null,
      params: { since: plant("earliermail"), link: "x" },
      dedupeKey: newId(),
    });
  });
  const habit = anEntry(person, habitsBook, { archivedOn: null });
  await keepEntry(actor, habitsBook, habit);
  const said = { habitId: habit.id, day: "2026-03-03", state: "done", notes: plant("habitnotes") } as const;
  await answerHabit(actor, said);
  for (const book of books) {
    const texts = book.fields
      .flatMap((field) => (field.kind === "text" && field.reaches !== "phone" ? field : [])) // a number has no letters
      .map(({ name, reaches }) => [name, `${plant(`${book.name}${name}`)}${reaches ? "@example.org" : ""}`]);
    const lists = book.fields
      .filter(({ kind }) => kind === "tags")
      .map(({ name }) => [name, [plant(`${book.name}${name}`)]]);
    const inRows = (book.rows?.fields ?? [])
      .filter(({ kind }) => kind === "text")
      .map(({ name }) => [nameInRow(name, 0), plant(`${book.name}row${name}`)]);
    const from = { source: "probe", sourceName: plant(`${book.name}source`) };
    await keepEntry(actor, book, anEntry(person, book, Object.fromEntries([...texts, ...lists, ...inRows])), from);
  }
  await aGoalWithTexts({ ...person, actor }, plant);
  const entry = { id: newId(), title: plant("title"), content: plant("content"), tags: [plant("tag")] };
  await writeEntry(actor, { ...entry, moodScore: 5, isShared: false });
  await writeEntry(actor, { ...entry, content: plant("newcontent"), moodScore: 5, isShared: false });
  const deleted = { id: newId(), title: "", content: plant("deleted"), tags: [] };
  await writeEntry(actor, { ...deleted, moodScore: null, isShared: false });
  await deleteEntry(actor, deleted.id);
  await logMood(actor, {
    id: newId(),
    moodScore: 4,
    mood: null,
    ownWords: plant("mood"),
    notes: plant("notes"),
    tags: [plant("moodtag")],
  });
  await saveCheckIn(
    actor,
    aCheckIn("2026-11-20", {
      currentMood: plant("m"),
      spiritualPractices: [plant("p")],
      emotionalTriggers: [plant("w")],
      copingStrategiesUsed: [plant("c")],
      weightKg: 71.5,
      spentMinor: 1234,
    }),
  );
  await saveDraft(actor, { form: "journal", subject: "new", values: { content: plant("draft") } });
  const movements = ["Date,Details,Amount", `2026-03-01,${plant("movement")},-3.20`, `${plant("refused")},,-1`];
  await aKeptBankFile({ ...person, actor }, movements.join("\n"), plant("file"));
  await aBankFile({ ...person, actor }, `Date,Details,Amount\n2026-03-02,${canary("looked-at")},-3.20`);
  const picture = await sharp({ create: { width: 300, height: 300, channels: 3, background: "#7a9" } })
    .withExif({ IFD0: { ImageDescription: plant("exif") } })
    .jpeg()
    .toBuffer();
  await savePhoto(actor, picture);
  await inviteCoach(actor, { id: newId(), email: `${plant("coach")}@example.org`, categories: ["mental"] });
  await beginFactor({ ...actor, authenticatedAt: now() });
  const fresh = await actorOf(userId);
  return { ...person, actor: fresh, canaries, picture, deletedEntryId: deleted.id };
}

/** Somebody was invited to staff at their address before they had an account. */
async function invitedBefore(email: string, name: string): Promise<void> {
  await inviteStaff("operator", { id: newId(), email, name, role: "partner" });
}
