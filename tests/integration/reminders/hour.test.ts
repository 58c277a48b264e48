import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { zonePeriods } from "@/db/schema/identity/people";
import { checkInReminders } from "@/db/schema/identity/reminders";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { inTransaction } from "@/db/transaction";
import { at } from "@/lib/clock";
import { ForbiddenError } from "@/lib/errors";
import { moveZone } from "@/lib/people/move-zone";
import { saveProfile } from "@/lib/people/profile/save-profile";
import { aClient, aCoach } from "@/tests/factories/people";
import { reminderOf } from "@/tests/factories/reminders";
import { EIGHT, EVENING, look, minutes, statesOf, whoAsked } from "./evening";

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
