import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { entryHistory } from "@/db/schema/wellness/entry-history";
import { at } from "@/lib/clock";
import { open } from "@/lib/crypto/seal";
import { InvalidInputError, NotFoundError } from "@/lib/errors";
import { withdrawConsent } from "@/lib/people/give-consent";
import { correctBirthDate, TooYoungError } from "@/lib/people/start/correct-birth-date";
import { aClient, aCoach, actorOf, aNewClient } from "@/tests/factories/people";

const today = new Date("2026-11-21T12:00:00Z");

const birthDateOf = async (userId: string) =>
  (await read((db) => db.select({ on: users.dateOfBirth }).from(users).where(eq(users.id, userId))))[0]?.on;
const historyOf = (userId: string) =>
  read((db) =>
    db
      .select()
      .from(entryHistory)
      .where(and(eq(entryHistory.userId, userId), eq(entryHistory.entryTable, "users"))),
  );
const eventsOf = async (userId: string) =>
  (await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, userId)))).filter(({ event }) =>
    event.startsWith("birth-date."),
  );

test("a corrected date holds; what it was stays in the history, sealed, and the trace names no date", async () => {
  const { actor, userId } = await aClient();
  await correctBirthDate(actor, { dateOfBirth: "1991-05-03" });
  expect((await actorOf(userId)).dateOfBirth).toBe("1991-05-03");
  const [kept, ...more] = await historyOf(userId);
  expect(more).toEqual([]);
  expect(kept).toMatchObject({ entryId: userId, change: "changed", actorId: userId });
  const place = { table: "entry_history", column: "before_values", row: kept?.id ?? "" };
  expect(kept && JSON.parse(open(actor.key, place, kept.before))).toEqual({ dateOfBirth: "1990-04-02" });
  const events = await eventsOf(userId);
  expect(events.map(({ event }) => event)).toEqual(["birth-date.corrected"]);
  expect(JSON.stringify(events)).not.toMatch(/1990|1991/);
});

test("the same date again leaves no trace, also from two tabs at once", async () => {
  const { actor, userId } = await aClient();
  await correctBirthDate(actor, { dateOfBirth: "1990-04-02" });
  expect(await historyOf(userId)).toEqual([]);
  await Promise.all(Array.from({ length: 5 }, () => correctBirthDate(actor, { dateOfBirth: "1991-05-03" })));
  expect(await historyOf(userId)).toHaveLength(1);
  expect(await eventsOf(userId)).toHaveLength(1);
});

test("who would be too young keeps the old date; the refusal alone is written down", async () => {
  const { actor, userId } = await aClient();
  const refused = at(today, () => correctBirthDate(actor, { dateOfBirth: "2008-11-22" }));
  await expect(refused).rejects.toThrow(TooYoungError);
  await expect(refused).rejects.toMatchObject({ messageKey: "errors.tooYoung", params: { age: 18 } });
  expect(await birthDateOf(userId)).toBe("1990-04-02");
  expect(await historyOf(userId)).toEqual([]);
  const events = await eventsOf(userId);
  expect(events).toMatchObject([{ event: "birth-date.refused", details: { reason: "age" } }]);
  expect(JSON.stringify(events)).not.toContain("2008");
});

test("on the eighteenth birthday it is accepted", async () => {
  const { actor, userId } = await aClient();
  await at(today, () => correctBirthDate(actor, { dateOfBirth: "2008-11-21" }));
  expect(await birthDateOf(userId)).toBe("2008-11-21");
});

test.each(["2030-01-01", "1850-01-01"])("%s is no birth date", async (dateOfBirth) => {
  const { actor, userId } = await aClient();
  await expect(correctBirthDate(actor, { dateOfBirth })).rejects.toThrow(InvalidInputError);
  expect(await birthDateOf(userId)).toBe("1990-04-02");
});

test("it can be put right while the record is closed, but not before it was given, nor by staff", async () => {
  const client = await aClient();
  await withdrawConsent(client.actor, "health_data");
  await correctBirthDate(await actorOf(client.userId), { dateOfBirth: "1991-05-03" });
  expect(await birthDateOf(client.userId)).toBe("1991-05-03");
  for (const { actor } of [await aNewClient(), await aCoach()])
    await expect(correctBirthDate(actor, { dateOfBirth: "1991-05-03" })).rejects.toThrow(NotFoundError);
});
