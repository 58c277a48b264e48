import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { categoryGoals, clientProfiles, users } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { openOwnAccount } from "@/lib/access/own-account";
import { ForbiddenError, InvalidInputError, NotFoundError } from "@/lib/errors";
import { withdrawConsent } from "@/lib/people/give-consent";
import { clientProfileOf, contactOf, goalsOf } from "@/lib/people/profile/queries";
import { saveProfile } from "@/lib/people/profile/save-profile";
import { profileChangesSchema } from "@/lib/people/profile/schema";
import { aClient, aCoach, actorOf, aNewClient } from "@/tests/factories/people";

const canary = "canary-words-58";

const rowsOf = async (userId: string) => ({
  user: await read((db) => db.select().from(users).where(eq(users.id, userId))),
  profile: await read((db) => db.select().from(clientProfiles).where(eq(clientProfiles.userId, userId))),
  goals: await read((db) => db.select().from(categoryGoals).where(eq(categoryGoals.userId, userId))),
});

test("what is said comes back as it was said, and the rows hold nothing readable", async () => {
  const { actor, userId } = await aClient();
  const told = { gender: canary, symptoms: `${canary} é語`, purposeStatement: canary, "goals.mental": canary };
  await saveProfile(actor, { ...told, phone: "+44 20 7946 0958" });
  const record = openOwnRecord(actor);
  expect(await clientProfileOf(record)).toMatchObject({
    gender: canary,
    symptoms: `${canary} é語`,
    purposeStatement: canary,
  });
  expect((await goalsOf(record)).mental).toBe(canary);
  expect((await contactOf(openOwnAccount(actor))).phone).toBe("+44 20 7946 0958");
  const raw = JSON.stringify(await rowsOf(userId), (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
  );
  expect(raw).not.toContain("canary");
  expect(raw).not.toContain("7946");
});

test("a goal moved to another category does not open there", async () => {
  const { actor, userId } = await aClient();
  await saveProfile(actor, { "goals.mental": canary });
  await read((db) => db.update(categoryGoals).set({ category: "financial" }).where(eq(categoryGoals.userId, userId)));
  await expect(goalsOf(openOwnRecord(actor))).rejects.toThrow();
});

test("one field leaves the others alone, and null takes an answer back", async () => {
  const { actor } = await aClient();
  await saveProfile(actor, { symptoms: "headaches", startingMood: 7, focusAreas: ["physical", "mental"] });
  await saveProfile(actor, { "goals.spiritual": "sit still", "goals.physical": "walk" });
  await saveProfile(actor, { symptoms: null, "goals.physical": null });
  const record = openOwnRecord(actor);
  expect(await clientProfileOf(record)).toMatchObject({
    symptoms: null,
    startingMood: 7,
    focusAreas: ["mental", "physical"],
  });
  expect(await goalsOf(record)).toMatchObject({ spiritual: "sit still", physical: null });
});

test("a height keeps what was typed in either system, and an unchanged one never drifts", async () => {
  const { actor } = await aClient({ locale: "en-DE" });
  await saveProfile(actor, { height: ["178,5"] });
  await saveProfile(actor, { height: ["5", "10,3"] }); // the same height, as feet and inches show it
  expect((await clientProfileOf(openOwnRecord(actor))).heightMm).toBe(1785);
  await saveProfile(actor, { height: ["5", "11"] });
  expect((await clientProfileOf(openOwnRecord(actor))).heightMm).toBe(1803);
  await expect(saveProfile(actor, { height: ["1,78"] })).rejects.toThrow(InvalidInputError);
  expect((await clientProfileOf(openOwnRecord(actor))).heightMm).toBe(1803);
});

test("the trace names the questions, never the answers", async () => {
  const { actor, userId } = await aClient();
  await saveProfile(actor, { name: canary, symptoms: canary });
  const [event] = await read((db) =>
    db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, userId), eq(auditEvents.event, "profile.saved"))),
  );
  expect(event?.details).toEqual({ fields: "name,symptoms" });
  expect(JSON.stringify(event)).not.toContain("canary");
});

test("staff have a profile but no record, and nobody writes without consent", async () => {
  const [coach, stranger, client] = [await aCoach(), await aNewClient(), await aClient()];
  await saveProfile(coach.actor, { name: "Maya", currency: "GBP" });
  expect(await actorOf(coach.userId)).toMatchObject({ name: "Maya", currency: "GBP" });
  await expect(saveProfile(coach.actor, { symptoms: "none" })).rejects.toThrow(NotFoundError);
  await expect(saveProfile(stranger.actor, { startingMood: 5 })).rejects.toThrow(ForbiddenError);
  await withdrawConsent(client.actor, "health_data");
  const withdrawn = await actorOf(client.userId);
  await expect(saveProfile(withdrawn, { name: "Kept", symptoms: "none" })).rejects.toThrow(ForbiddenError);
  expect((await actorOf(client.userId)).name).toBe("Test Person"); // all or nothing
});

test("nobody can name whose profile is written, and another person's stays as it is", async () => {
  const [client, other] = [await aClient(), await aClient()];
  expect(profileChangesSchema.safeParse({ userId: other.userId, name: "Mallory" }).success).toBe(false);
  await saveProfile(other.actor, { symptoms: "mine" });
  await saveProfile(client.actor, { symptoms: "theirs", "goals.mental": "theirs" });
  expect((await clientProfileOf(openOwnRecord(other.actor))).symptoms).toBe("mine");
  expect((await goalsOf(openOwnRecord(other.actor))).mental).toBeNull();
});

test.each(["symptoms", "gender", "purposeStatement", "goals.emotional"] as const)(
  "words of crisis in %s are kept, and a human is asked to look",
  async (field) => {
    const { actor, userId } = await aClient();
    const notice = await saveProfile(actor, { [field]: "I am going to kill myself tonight" });
    expect(notice.opensHelp).toBe(true);
    const tasks = await read((db) => db.select().from(safetyTasks).where(eq(safetyTasks.clientId, userId)));
    expect(tasks.map(({ source }) => source)).toEqual(["profile"]);
  },
);

test("the same answers at the same time, from two tabs, are one row each", async () => {
  const { actor, userId } = await aClient();
  await Promise.all(
    Array.from({ length: 4 }, (_, index) =>
      saveProfile(actor, { startingMood: index + 1, "goals.mental": `goal ${index}`, timeZone: "Asia/Tokyo" }),
    ),
  );
  const { profile, goals } = await rowsOf(userId);
  expect([profile.length, goals.length]).toEqual([1, 1]);
  expect((await actorOf(userId)).zonePeriods).toHaveLength(2);
});
