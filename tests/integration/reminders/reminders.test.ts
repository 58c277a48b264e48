import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { users, zonePeriods } from "@/db/schema/identity/people";
import { checkInReminders } from "@/db/schema/identity/reminders";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { env } from "@/lib/env";
import { ForbiddenError } from "@/lib/errors";
import { leavingDatabase } from "@/lib/jobs/handle-job";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { sendOutboxMessage } from "@/lib/mail/jobs";
import type { OutgoingMail } from "@/lib/mail/mail-channel";
import { sendMessageBy } from "@/lib/mail/send-message";
import { withdrawConsent } from "@/lib/people/give-consent";
import { moveZone } from "@/lib/people/move-zone";
import { saveProfile } from "@/lib/people/profile/save-profile";
import { resumeReminder, stopReminder } from "@/lib/reminders/follow-link";
import { queueReminders } from "@/lib/reminders/queue-reminders";
import { deleteCheckIn } from "@/lib/wellness/check-in/delete-check-in";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { aReminder, reminderOf } from "@/tests/factories/reminders";

/** Half past nine in the evening in Berlin: the evening before the mornings below. */
const EVENING = new Date("2026-11-19T20:30:00Z");
const EIGHT = new Date("2026-11-20T07:00:00Z");
const minutes = (count: number, from = EIGHT) => new Date(from.getTime() + count * 60_000);

/** Somebody in Berlin who wants to be reminded at eight, and said so the evening before. */
async function whoAsked(overrides: Parameters<typeof aClient>[0] = {}) {
  const person = await aClient(overrides);
  return { person, token: await at(EVENING, () => aReminder(person, 8)) };
}

const look = (when: Date) => at(when, () => inTransaction(queueReminders));
const mailsOf = ({ userId }: TestPerson) =>
  read((db) =>
    db
      .select({ status: outboxMessages.status, code: outboxMessages.lastErrorCode, id: outboxMessages.id })
      .from(outboxMessages)
      .where(eq(outboxMessages.userId, userId)),
  );
const statesOf = async (person: TestPerson) => (await mailsOf(person)).map(({ status }) => status);

/** Hands over what is due, and answers what arrived for this person. */
async function send(when: Date, person: TestPerson): Promise<OutgoingMail[]> {
  const arrived: OutgoingMail[] = [];
  const deliver = async (mail: OutgoingMail) => {
    arrived.push(mail);
    return { kind: "sent" } as const;
  };
  const registry = registryOf([leavingDatabase(sendOutboxMessage, sendMessageBy({ deliver }))]);
  await at(when, () => runDueJobs(registry));
  return arrived.filter(({ to }) => to === person.email);
}

describe("who asked to be reminded", () => {
  test("gets one mail a day at their hour, with its way out, and nothing of their health", async () => {
    const { person, token } = await whoAsked();
    await look(minutes(-1));
    expect(await statesOf(person)).toEqual([]);
    await look(EIGHT);
    await look(minutes(5));
    await look(minutes(60));
    const [mail, ...more] = await send(minutes(60), person);
    expect(more).toEqual([]);
    expect(mail?.text).toContain(`${env.APP_URL}/check-in`);
    expect(mail?.text).toContain(`${env.APP_URL}/reminder/${token}`);
    expect(mail?.unsubscribe).toBe(`${env.APP_URL}/api/reminder/${token}`);
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/streak|miss|mood|score|health|!/i);
    await look(minutes(24 * 60));
    expect(await statesOf(person)).toEqual(["sent", "waiting"]);
  });

  test("gets one where two workers look at the same moment", async () => {
    const { person } = await whoAsked();
    await Promise.all(Array.from({ length: 6 }, () => look(EIGHT)));
    expect(await statesOf(person)).toEqual(["waiting"]);
  });

  test("gets none after a longer absence of the worker, nor yesterday's, but the next one again", async () => {
    const { person } = await whoAsked();
    await look(minutes(120));
    expect(await statesOf(person)).toEqual([]);
    await look(minutes(24 * 60 + 119));
    expect(await statesOf(person)).toEqual(["waiting"]);
  });

  test("gets none on a day on which the check-in is there, and one again when it was taken out", async () => {
    const { person } = await whoAsked();
    const entry = await at(minutes(-30), () => checkedIn(person, "2026-11-20"));
    await look(EIGHT);
    expect(await statesOf(person)).toEqual([]);
    const { person: other } = await whoAsked();
    const { id } = await at(minutes(-30), () => checkedIn(other, "2026-11-20"));
    await at(minutes(-20), () => deleteCheckIn(other.actor, { id }));
    await look(EIGHT);
    expect(await statesOf(other)).toEqual(["waiting"]);
    expect(entry.day).toBe("2026-11-20");
  });

  test("gets none for yesterday's check-in having been made: today's counts", async () => {
    const { person } = await whoAsked();
    await at(EVENING, () => checkedIn(person, "2026-11-19"));
    await look(EIGHT);
    expect(await statesOf(person)).toEqual(["waiting"]);
  });

  test.each([
    ["is suspended", (id: string) => change(id, { status: "suspended" })],
    ["is leaving", (id: string) => change(id, { status: "leaving" })],
    ["has not proven their address", (id: string) => change(id, { emailVerifiedAt: null })],
    ["is one of the demo's people", (id: string) => change(id, { isDemo: true })],
    [
      "took back the consent to health data",
      (_id: string, { actor }: TestPerson) => withdrawConsent(actor, "health_data"),
    ],
    ["took back the terms", (_id: string, { actor }: TestPerson) => withdrawConsent(actor, "terms")],
  ])("gets none who %s, not even what was queued before", async (_what, befall) => {
    const [{ person }, { person: queued }] = [await whoAsked(), await whoAsked()];
    await befall(person.userId, person);
    await look(EIGHT);
    expect(await statesOf(person)).toEqual([]);
    await befall(queued.userId, queued);
    expect(await send(minutes(1), queued)).toEqual([]);
    expect(await mailsOf(queued)).toMatchObject([{ status: "discarded", code: "not-wanted" }]);
  });

  test("is left alone when they checked in between the asking and the sending", async () => {
    const { person } = await whoAsked();
    await look(EIGHT);
    await at(minutes(1), () => checkedIn(person, "2026-11-20"));
    expect(await send(minutes(2), person)).toEqual([]);
    expect(await mailsOf(person)).toMatchObject([{ status: "discarded", code: "not-wanted" }]);
  });

  test("gets none that the mail server kept us from sending in time", async () => {
    const { person } = await whoAsked();
    await look(EIGHT);
    expect(await send(minutes(121), person)).toEqual([]);
    expect(await statesOf(person)).toEqual(["discarded"]);
  });

  test("gets no second copy when nobody knows whether the first arrived", async () => {
    const { person } = await whoAsked();
    await look(EIGHT);
    const lost = sendMessageBy({ deliver: async () => ({ kind: "unknown", code: "ETIMEDOUT" }) });
    await at(minutes(1), () => runDueJobs(registryOf([leavingDatabase(sendOutboxMessage, lost)])));
    expect(await statesOf(person)).toEqual(["unknown"]);
    expect(await send(minutes(30), person)).toEqual([]);
  });
});

describe("the hour", () => {
  test("goes with a traveller, in the transaction of the move", async () => {
    const { person } = await whoAsked();
    await at(minutes(-120), () => inTransaction((tx) => moveZone(tx, person.actor, { timeZone: "America/New_York" })));
    expect((await reminderOf(person)).nextAt).toEqual(new Date("2026-11-20T13:00:00Z"));
    await look(EIGHT);
    expect(await statesOf(person)).toEqual([]);
    await look(new Date("2026-11-20T13:00:00Z"));
    expect(await statesOf(person)).toEqual(["waiting"]);
  });

  test("that a traveller meets a second time that day reminds them of nothing", async () => {
    const { person } = await whoAsked();
    await look(EIGHT);
    await at(minutes(120), () => inTransaction((tx) => moveZone(tx, person.actor, { timeZone: "America/New_York" })));
    await look(new Date("2026-11-20T13:00:00Z"));
    expect(await statesOf(person)).toEqual(["waiting"]);
    expect((await reminderOf(person)).nextAt).toEqual(new Date("2026-11-21T13:00:00Z"));
  });

  test("is right even where what was computed is not: the clocks of a country may be set anew", async () => {
    const { person } = await whoAsked();
    await inTransaction((tx) =>
      tx.db.update(zonePeriods).set({ timeZone: "Europe/London" }).where(eq(zonePeriods.userId, person.userId)),
    );
    await look(EIGHT); // seven in London
    expect(await statesOf(person)).toEqual([]);
    await look(minutes(60));
    expect(await statesOf(person)).toEqual(["waiting"]);
  });

  test("is chosen in the settings, changed, and turned off; nobody is reminded who did not ask", async () => {
    const { actor, userId } = await aClient();
    const rows = () => read((db) => db.select().from(checkInReminders).where(eq(checkInReminders.userId, userId)));
    await saveProfile(actor, { reminderHour: null });
    expect(await rows()).toEqual([]);
    await at(EVENING, () => saveProfile(actor, { reminderHour: 8 }));
    await at(EVENING, () => saveProfile(actor, { reminderHour: 22 }));
    expect(await rows()).toMatchObject([{ hour: 22, nextAt: new Date("2026-11-19T21:00:00Z") }]);
    await saveProfile(actor, { reminderHour: null });
    expect(await rows()).toMatchObject([{ nextAt: null }]);
    await look(new Date("2026-11-19T21:00:00Z"));
    expect(await read((db) => db.select().from(outboxMessages).where(eq(outboxMessages.userId, userId)))).toEqual([]);
  });

  test("is nothing for staff, and the database itself keeps it within a day", async () => {
    const coach = await aCoach();
    await expect(saveProfile(coach.actor, { reminderHour: 8 })).rejects.toThrow(ForbiddenError);
    const { person } = await whoAsked();
    const set = (hour: number) =>
      inTransaction((tx) =>
        tx.db.update(checkInReminders).set({ hour }).where(eq(checkInReminders.userId, person.userId)),
      );
    await expect(set(24)).rejects.toThrow();
    await expect(set(-1)).rejects.toThrow();
  });
});

describe("the link of a mail", () => {
  test("turns it off, twice as once, also what is on its way; and on again", async () => {
    const { person, token } = await whoAsked();
    await look(EIGHT);
    await at(minutes(1), () => stopReminder({ token }));
    await at(minutes(1), () => stopReminder({ token }));
    expect(await send(minutes(2), person)).toEqual([]);
    await look(minutes(24 * 60));
    expect(await statesOf(person)).toEqual(["discarded"]);
    await at(minutes(25 * 60), () => resumeReminder({ token }));
    expect((await reminderOf(person)).nextAt).toEqual(minutes(48 * 60));
    const traces = await read((db) =>
      db.select({ event: auditEvents.event }).from(auditEvents).where(eq(auditEvents.subjectId, person.userId)),
    );
    expect(traces.filter(({ event }) => event.startsWith("reminder."))).toEqual([
      { event: "reminder.stopped" },
      { event: "reminder.resumed" },
    ]);
  });

  test("does nothing to anybody when it is nobody's, and is answered alike", async () => {
    const { person } = await whoAsked();
    const before = await reminderOf(person);
    for (const token of ["x".repeat(43), person.userId, ""]) {
      expect(await stopReminder({ token })).toBeUndefined();
      expect(await resumeReminder({ token })).toBeUndefined();
    }
    expect(await reminderOf(person)).toEqual(before);
  });

  test("stays the same in every mail, and its token stands nowhere unsealed", async () => {
    const { person, token } = await whoAsked();
    await at(EVENING, () => saveProfile(person.actor, { reminderHour: null }));
    expect(await at(EVENING, () => aReminder(person, 9))).toBe(token);
    const row = await reminderOf(person);
    expect(row.tokenHash).toEqual(hashToken(token));
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(row.token.bytes.toString("latin1")).not.toContain(token);
  });
});

async function change(userId: string, set: Partial<typeof users.$inferInsert>): Promise<void> {
  await inTransaction((tx) => tx.db.update(users).set(set).where(eq(users.id, userId)));
}
