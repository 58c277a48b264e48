import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { isDuplicate } from "@/db/failure";
import { read } from "@/db/read";
import { coachAssignments } from "@/db/schema/coaching/assignments";
import { inTransaction } from "@/db/transaction";
import { acceptClient } from "@/lib/coaching/accept-client";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { inviteCoach } from "@/lib/coaching/invite-coach";
import { choosePrimaryCoach } from "@/lib/coaching/primary-coach";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";
import { mailsTo } from "@/tests/support/mails";

const primariesOf = async (client: TestPerson) => {
  const rows = await read((db) =>
    db.select().from(coachAssignments).where(eq(coachAssignments.clientId, client.userId)),
  );
  return rows.filter(({ isPrimary }) => isPrimary).map(({ id }) => id);
};

async function invited(client: TestPerson) {
  const email = `${newId()}@example.org`;
  await inviteCoach(client.actor, { id: newId(), email, categories: [] });
  const token = /\/coach\/invitations\/([\w-]+)/.exec((await mailsTo(email))[0]?.text ?? "")?.[1];
  if (!token) throw new Error("the mail carries a link");
  return token;
}

test("of coaches who accept at the same moment one is primary, and nobody is turned away", async () => {
  const client = await aClient();
  const tokens = [await invited(client), await invited(client), await invited(client), await invited(client)];
  const coaches = await Promise.all(tokens.map(() => aCoach()));
  await Promise.all(coaches.map(({ actor }, index) => acceptClient(actor, tokens[index] ?? "")));
  expect(await primariesOf(client)).toHaveLength(1);
});

test("the first coach is, an invited one never, and a further one only when the first ends", async () => {
  const [client, first, second] = [await aClient(), await aCoach(), await aCoach()];
  const token = await invited(client);
  expect(await primariesOf(client)).toEqual([]);
  const one = await assigned(client.userId, first.userId, []);
  await acceptClient(second.actor, token);
  expect(await primariesOf(client)).toEqual([one]);
  await endAssignment(first.actor, one);
  const [left = ""] = await primariesOf(client);
  expect(left).not.toBe(one);
  await endAssignment(client.actor, left);
  expect(await primariesOf(client)).toEqual([]);
});

test("the client chooses, twice is once, and choosing two at once leaves one", async () => {
  const client = await aClient();
  const ids: string[] = [];
  for (const coach of [await aCoach(), await aCoach(), await aCoach()])
    ids.push(await assigned(client.userId, coach.userId, []));
  const [first = "", second = "", third = ""] = ids;
  await choosePrimaryCoach(client.actor, second);
  await choosePrimaryCoach(client.actor, second);
  expect(await primariesOf(client)).toEqual([second]);
  expect(await tracesOf(second)).toEqual(["coach.made-primary"]);
  await Promise.all([choosePrimaryCoach(client.actor, first), choosePrimaryCoach(client.actor, third)]);
  expect(await primariesOf(client)).toHaveLength(1);
  await Promise.all([endAssignment(client.actor, first), choosePrimaryCoach(client.actor, second)]);
  expect(await primariesOf(client)).toEqual([second]);
});

test("somebody else's, an open invitation, an ended one and one's coach's own wish are not there to choose", async () => {
  const [client, coach, stranger] = [await aClient(), await aCoach(), await aClient()];
  const id = await assigned(client.userId, coach.userId, []);
  const invitation = newId();
  await inviteCoach(client.actor, { id: invitation, email: `${newId()}@example.org`, categories: [] });
  for (const [{ actor }, assignmentId] of [
    [stranger, id],
    [coach, id],
    [client, invitation],
    [client, newId()],
  ] as const)
    await expect(choosePrimaryCoach(actor, assignmentId)).rejects.toThrow(NotFoundError);
  await endAssignment(client.actor, id);
  await expect(choosePrimaryCoach(client.actor, id)).rejects.toThrow(NotFoundError);
});

test("the database itself refuses a second one, a `false`, and one that is not active", async () => {
  const [client, first, second] = [await aClient(), await aCoach(), await aCoach()];
  await assigned(client.userId, first.userId, []);
  const id = await assigned(client.userId, second.userId, []);
  const set = (values: Partial<typeof coachAssignments.$inferInsert>) =>
    inTransaction((tx) => tx.db.update(coachAssignments).set(values).where(eq(coachAssignments.id, id)));
  await expect(set({ isPrimary: true })).rejects.toSatisfy(isDuplicate);
  await expect(set({ isPrimary: false })).rejects.toThrow();
  const [primary = ""] = await primariesOf(client);
  await endAssignment(client.actor, primary);
  await expect(set({ status: "ended", liveMarker: id })).rejects.toThrow();
});
