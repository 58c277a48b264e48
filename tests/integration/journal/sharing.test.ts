import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { accessLogOf } from "@/lib/audit/access-log";
import { loadSession } from "@/lib/auth/load-actor";
import { startSession } from "@/lib/auth/start-session";
import { now } from "@/lib/clock";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { viewClientJournal } from "@/lib/coaching/view-client-journal";
import { hashToken } from "@/lib/crypto/tokens";
import { NotFoundError } from "@/lib/errors";
import { formerEntries } from "@/lib/history/queries";
import { newId } from "@/lib/ids";
import { deleteEntry, restoreEntry } from "@/lib/journal/delete-entry";
import { entriesOf, entryOf, listEntries, searchEntries, taggedEntries } from "@/lib/journal/queries";
import { readersOfEntry } from "@/lib/journal/readers-of-entry";
import { writeEntrySchema } from "@/lib/journal/schema";
import { shareEntry } from "@/lib/journal/share-entry";
import { countTags, withTag } from "@/lib/journal/tags";
import { writeEntry } from "@/lib/journal/write-entry";
import { listMoods } from "@/lib/mood/queries";
import { assigned } from "@/tests/factories/assignments";
import { aClient, aCoach, anAdmin, type TestPerson } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";
import { roundTripsOf } from "@/tests/support/round-trips";
import { withoutAudit } from "@/tests/support/without-audit";

async function written(person: TestPerson, said: { content?: string; tags?: string[]; isShared?: boolean } = {}) {
  const id = newId();
  const entry = { id, title: null, content: "By the lake", moodScore: 7, mood: "calm", tags: [], isShared: false };
  await writeEntry(person.actor, { ...entry, ...said });
  return id;
}
async function pair() {
  const [client, coach] = [await aClient(), await aCoach()];
  const assignmentId = await assigned(client.userId, coach.userId, []);
  return { client, coach, assignmentId };
}
const seen = async (coach: TestPerson, client: TestPerson) =>
  (await viewClientJournal(coach.actor, client.userId)).entries.map(({ id }) => id);

describe("an entry", () => {
  test("is private until it is shared, whatever else is shown; private again, it is gone at the next look", async () => {
    const { client, coach } = await pair();
    const id = await written(client);
    expect(await seen(coach, client)).toEqual([]);
    await shareEntry(client.actor, { id, isShared: true });
    await shareEntry(client.actor, { id, isShared: true });
    const { entries } = await viewClientJournal(coach.actor, client.userId);
    expect(entries).toMatchObject([{ id, content: "By the lake", mood: "calm" }]);
    await shareEntry(client.actor, { id, isShared: false });
    expect(await seen(coach, client)).toEqual([]);
    expect((await tracesOf(id)).filter((event) => event !== "journal.read")).toEqual([
      "journal.written",
      "journal.shared",
      "journal.unshared",
    ]);
    const changes = await formerEntries(openOwnRecord(client.actor), "journal_entries", id);
    expect(changes.map(({ before }) => before.isShared)).toEqual([true, false]);
  });
  test("that was deleted is not seen, and neither shared nor read while it is in the bin", async () => {
    const { client, coach } = await pair();
    const id = await written(client, { isShared: true });
    await deleteEntry(client.actor, id);
    expect(await seen(coach, client)).toEqual([]);
    await expect(shareEntry(client.actor, { id, isShared: false })).rejects.toThrow(NotFoundError);
    await restoreEntry(client.actor, id);
    expect(await seen(coach, client)).toEqual([id]);
  });
  test("is shared by its writer alone", async () => {
    const { client, coach } = await pair();
    const id = await written(client);
    for (const { actor } of [coach, await aClient()])
      await expect(shareEntry(actor, { id, isShared: true })).rejects.toThrow(NotFoundError);
    expect((await entryOf(openOwnRecord(client.actor), id))?.isShared).toBe(false);
  });
});

describe("a coach", () => {
  test("who looks is written down on each entry, and in the log without a part of life", async () => {
    const { client, coach } = await pair();
    const [one, other] = [await written(client, { isShared: true }), await written(client)];
    expect(await readersOfEntry(openOwnRecord(client.actor), one)).toEqual([]);
    await viewClientJournal(coach.actor, client.userId);
    await viewClientJournal(coach.actor, client.userId);
    const readers = await readersOfEntry(openOwnRecord(client.actor), one);
    expect(readers).toMatchObject([{ name: "Test Person" }]);
    expect(readers[0]?.lastAt).toBeInstanceOf(Date);
    expect(await readersOfEntry(openOwnRecord(client.actor), other)).toEqual([]);
    expect(await readersOfEntry(openOwnRecord((await aClient()).actor), one)).toEqual([]);
    const { entries } = await accessLogOf(openOwnRecord(client.actor), { limit: 9 });
    expect(new Set(entries.map(({ event }) => event))).toEqual(new Set(["journal.opened", "journal.read"]));
    expect(entries.flatMap(({ seen: parts }) => parts)).toEqual([]);
  });
  test("reads nothing without the trace", async () => {
    const { client, coach } = await pair();
    await written(client, { isShared: true });
    await withoutAudit(async () => {
      await expect(viewClientJournal(coach.actor, client.userId)).rejects.toThrow();
    });
  });
  test("of somebody else, of nobody any more, and other roles find no such client", async () => {
    const { client, coach, assignmentId } = await pair();
    await written(client, { isShared: true });
    await endAssignment(client.actor, assignmentId);
    for (const { actor } of [coach, await aCoach(), await anAdmin(), await aClient()])
      await expect(viewClientJournal(actor, client.userId)).rejects.toThrow(new NotFoundError());
    await expect(viewClientJournal(coach.actor, "no-id")).rejects.toThrow(new NotFoundError());
  });
  test("reads page after page, each entry once, in seven round trips with the session", async () => {
    const { client, coach } = await pair();
    const ids = [];
    for (let count = 0; count < 23; count += 1) ids.unshift(await written(client, { isShared: true }));
    const { token } = await inTransaction((tx) =>
      startSession(tx, { userId: coach.userId, roles: coach.actor.roles }, "password", "test"),
    );
    const { result: first, statements } = await roundTripsOf(async () => {
      const session = await read((db) => loadSession(db, hashToken(token), now()));
      if (!session) throw new Error("signed in a moment ago");
      return viewClientJournal(session.actor, client.userId);
    });
    expect(statements).toHaveLength(7);
    const rest = await viewClientJournal(coach.actor, client.userId, first.next ?? undefined);
    expect([...first.entries, ...rest.entries].map(({ id }) => id)).toEqual(ids);
    expect(rest.next).toBeNull();
  });
});

test("entries are found by their tags, by words in them, and by nobody else's", async () => {
  const [client, other] = [await aClient(), await aClient()];
  const lake = await written(client, { tags: ["Lake", "morning"] });
  const both = await written(client, { content: "Work again", tags: ["lake", "work"] });
  await written(client);
  await written(other, { tags: ["lake"] });
  const record = openOwnRecord(client.actor);
  const tagged = await taggedEntries(record);
  expect(countTags(tagged).map(({ tag, count }) => [tag, count])).toEqual([
    ["lake", 2],
    ["morning", 1],
    ["work", 1],
  ]);
  const found = await entriesOf(record, withTag(tagged, "LAKE", { limit: 9 }));
  expect(found.map(({ id }) => id)).toEqual([both, lake]);
  expect((await searchEntries(record, "morning", 9)).map(({ id }) => id)).toEqual([lake]);
  expect((await searchEntries(record, "lake again", 9)).map(({ id }) => id)).toEqual([both]);
  await deleteEntry(client.actor, lake);
  expect(withTag(await taggedEntries(record), "lake", { limit: 9 })).toEqual([both]);
  expect(await entriesOf(record, [lake])).toEqual([]);
});

test("the journal asks the database four times, the session included, with its tags and with one of them chosen", async () => {
  const client = await aClient();
  const id = await written(client, { tags: ["lake"] });
  const record = openOwnRecord(client.actor);
  const page = { limit: 31 };
  const { statements } = await roundTripsOf(() =>
    Promise.all([taggedEntries(record), listEntries(record, page), listMoods(record, page)]),
  );
  expect(statements).toHaveLength(3);
  const chosen = await roundTripsOf(async () => entriesOf(record, withTag(await taggedEntries(record), "lake", page)));
  expect(chosen.statements).toHaveLength(2);
  const own = await roundTripsOf(() => Promise.all([entryOf(record, id), readersOfEntry(record, id)]));
  expect(own.statements).toHaveLength(2);
});

test("a word for the mood is one of the vocabulary, or none", () => {
  const form = { id: newId(), title: "", content: "x", moodScore: "", tags: "" };
  expect(writeEntrySchema.safeParse({ ...form, mood: "calm" }).data?.mood).toBe("calm");
  expect(writeEntrySchema.safeParse({ ...form, mood: "" }).data?.mood).toBeNull();
  expect(writeEntrySchema.safeParse(form).data?.mood).toBeNull();
  expect(writeEntrySchema.safeParse({ ...form, mood: "Calm!" }).success).toBe(false);
});
