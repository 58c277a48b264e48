import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { at } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { saveProfile } from "@/lib/people/profile/save-profile";
import { resumeReminder, stopReminder } from "@/lib/reminders/follow-link";
import { aReminder, reminderOf } from "@/tests/factories/reminders";
import { EIGHT, EVENING, look, minutes, send, statesOf, whoAsked } from "./evening";

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
