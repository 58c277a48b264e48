import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { users } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { keepEntry } from "@/lib/entries/keep-entry";
import { env } from "@/lib/env";
import { leavingDatabase } from "@/lib/jobs/handle-job";
import { registryOf, runDueJobs } from "@/lib/jobs/run-due-jobs";
import { pausesBook } from "@/lib/life/pauses/book";
import { sendOutboxMessage } from "@/lib/mail/jobs";
import { sendMessageBy } from "@/lib/mail/send-message";
import { withdrawConsent } from "@/lib/people/give-consent";
import { deleteCheckIn } from "@/lib/wellness/check-in/delete-check-in";
import { checkedIn } from "@/tests/factories/check-ins";
import { anEntry } from "@/tests/factories/entries";
import type { TestPerson } from "@/tests/factories/people";
import { EIGHT, EVENING, look, mailsOf, minutes, send, statesOf, whoAsked } from "./evening";

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

  test("gets none while life happens, neither asked for nor sent, and one again after", async () => {
    const { person } = await whoAsked();
    await look(EIGHT);
    await at(minutes(1), async () => {
      const span = { fromDate: "2026-11-20", untilDate: "2026-11-21" };
      await keepEntry(person.actor, pausesBook, anEntry(person, pausesBook, span));
    });
    expect(await send(minutes(5), person)).toEqual([]);
    await look(minutes(24 * 60));
    expect(await statesOf(person)).toEqual(["discarded"]);
    await look(minutes(48 * 60));
    expect(await statesOf(person)).toEqual(["discarded", "waiting"]);
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

async function change(userId: string, set: Partial<typeof users.$inferInsert>): Promise<void> {
  await inTransaction((tx) => tx.db.update(users).set(set).where(eq(users.id, userId)));
}
