import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { read } from "@/db/read";
import { userRoles } from "@/db/schema/identity/people";
import { outboxMessages } from "@/db/schema/operations/jobs";
import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { openOwnAccount } from "@/lib/access/own-account";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { choosePrimaryCoach } from "@/lib/coaching/primary-coach";
import { setConsent } from "@/lib/coaching/set-consent";
import { newId } from "@/lib/ids";
import { listEntries } from "@/lib/journal/queries";
import { writeEntry } from "@/lib/journal/write-entry";
import { withdrawConsent } from "@/lib/people/give-consent";
import { namedCountry, standingCall } from "@/lib/safety/standing-call";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, actorOf, type TestPerson } from "@/tests/factories/people";

const explicit = "I want to kill myself tonight.";

const write = (client: TestPerson, content: string) =>
  writeEntry(client.actor, { id: newId(), title: null, content, moodScore: null, tags: [], isShared: false });
const tasksOf = (client: TestPerson) =>
  read((db) => db.select().from(safetyTasks).where(eq(safetyTasks.clientId, client.userId)));
const mailsAbout = (taskId: string) =>
  read((db) =>
    db
      .select()
      .from(outboxMessages)
      .where(eq(outboxMessages.dedupeKey, `safety-task:${taskId}`)),
  );

test("an ordinary day calls nobody", async () => {
  const client = await aClient();
  expect(await write(client, "Long day, dead tired, the traffic nearly killed me.")).toMatchObject({
    opensHelp: false,
  });
  expect(await tasksOf(client)).toEqual([]);
});

test("the text is kept, the help page opens, and the consenting coach is asked to look, not told what was written", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["emotional"]);
  expect(await write(client, explicit)).toEqual({ level: 3, opensHelp: true });
  expect((await listEntries(openOwnRecord(client.actor), { limit: 5 }))[0]?.content).toBe(explicit);
  const [task] = await tasksOf(client);
  expect(task).toMatchObject({ level: 3, source: "journal", assignedTo: "coach", assigneeId: coach.userId });
  expect(JSON.stringify(task)).not.toContain("kill");
  expect(await mailsAbout(task?.id ?? "")).toMatchObject([{ userId: coach.userId, template: "safetyTask" }]);
});

test("a coach who may not see how somebody feels is not the one who is asked", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["financial"]);
  await write(client, explicit);
  expect(await tasksOf(client)).toMatchObject([{ assignedTo: "nobody", assigneeId: null }]);
});

test("two texts at the same moment are one call, and its mail must arrive", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  await Promise.all(Array.from({ length: 6 }, () => write(client, explicit)));
  const tasks = await tasksOf(client);
  expect(tasks).toHaveLength(1);
  expect(await mailsAbout(tasks[0]?.id ?? "")).toMatchObject([{ isCritical: true }]);
});

test("somebody who is no coach any more is not asked", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  await inTransaction((tx) => tx.db.delete(userRoles).where(eq(userRoles.userId, coach.userId)));
  await write(client, explicit);
  expect(await tasksOf(client)).toMatchObject([{ assignedTo: "nobody" }]);
});

test("the same evening's next entry does not ring again", async () => {
  const [client, coach] = [await aClient(), await aCoach()];
  await assigned(client.userId, coach.userId, ["mental"]);
  await write(client, explicit);
  expect(await write(client, explicit)).toMatchObject({ opensHelp: true });
  expect(await tasksOf(client)).toHaveLength(1);
});

test("the primary coach is the one who is called, of several who may see", async () => {
  const [client, first, second] = [await aClient(), await aCoach(), await aCoach()];
  await assigned(client.userId, first.userId, ["mental"]);
  const other = await assigned(client.userId, second.userId, ["mental"]);
  await choosePrimaryCoach(client.actor, other);
  await write(client, explicit);
  expect(await tasksOf(client)).toMatchObject([{ assignedTo: "coach", assigneeId: second.userId }]);
});

test("a primary coach without consent is not called, and neither is another in their place", async () => {
  const [client, primary, other] = [await aClient(), await aCoach(), await aCoach()];
  await assigned(client.userId, primary.userId, ["physical"]);
  await assigned(client.userId, other.userId, ["mental"]);
  await write(client, explicit);
  expect(await tasksOf(client)).toMatchObject([{ assignedTo: "nobody", assigneeId: null }]);
});

test("a call that went to somebody who may not look any more does not keep the next one from being made", async () => {
  const [client, gone, blind, next] = [await aClient(), await aCoach(), await aCoach(), await aCoach()];
  const first = await assigned(client.userId, gone.userId, ["mental"]);
  const second = await assigned(client.userId, blind.userId, ["mental"]);
  await assigned(client.userId, next.userId, ["emotional"]);
  await write(client, explicit);
  await endAssignment(client.actor, first);
  await write(client, explicit);
  await setConsent(client.actor, { assignmentId: second, categories: [], amounts: false });
  await write(client, explicit);
  await endAssignment(client.actor, second);
  await write(client, explicit);
  expect((await tasksOf(client)).map(({ assigneeId }) => assigneeId)).toEqual([
    gone.userId,
    blind.userId,
    null,
    next.userId,
  ]);
});

test("who takes back their consent is still told who was called, and still finds the lines of their country", async () => {
  const client = await aClient();
  await write(client, explicit);
  await withdrawConsent(client.actor, "health_data");
  const account = openOwnAccount(await actorOf(client.userId));
  expect(await standingCall(account)).toBe("nobody");
  expect(await namedCountry(account)).toBeNull();
});
