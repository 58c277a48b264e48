import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { timelineOf } from "@/app/(client)/(room)/journal/_parts/timeline";
import type { Place } from "@/db/older-than";
import { read } from "@/db/read";
import { journalEntries } from "@/db/schema/journal/entries";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { entryHistory } from "@/db/schema/wellness/entry-history";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { at } from "@/lib/clock";
import { draftOf } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { deleteEntry, restoreEntry } from "@/lib/journal/delete-entry";
import { entryOf, listEntries, searchEntries } from "@/lib/journal/queries";
import type { WriteEntryInput } from "@/lib/journal/schema";
import { limits, writeEntrySchema } from "@/lib/journal/schema";
import { writeEntry } from "@/lib/journal/write-entry";
import { logMood } from "@/lib/mood/log-mood";
import { listMoods } from "@/lib/mood/queries";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";

const anEntry = (overrides: Partial<WriteEntryInput> = {}): WriteEntryInput => ({
  id: newId(),
  title: "Tuesday",
  content: "Walked to the lake. canary-5d1e",
  moodScore: 7,
  tags: ["lake"],
  isShared: false,
  ...overrides,
});

const entriesOf = (person: TestPerson) => listEntries(openOwnRecord(person.actor), { limit: 50 });

test("an entry comes back as it was written", async () => {
  const client = await aClient();
  const entry = anEntry();
  await writeEntry(client.actor, entry);
  expect(await entryOf(openOwnRecord(client.actor), entry.id)).toMatchObject(entry);
  expect(await entryOf(openOwnRecord((await aClient()).actor), entry.id)).toBeNull();
});

test("the same id again corrects the entry and keeps what it was, sealed", async () => {
  const client = await aClient();
  const entry = anEntry();
  await writeEntry(client.actor, entry);
  await writeEntry(client.actor, { ...entry, content: "Walked around the lake." });
  expect((await entriesOf(client)).map(({ content }) => content)).toEqual(["Walked around the lake."]);
  const kept = await read((db) => db.select().from(entryHistory).where(eq(entryHistory.entryId, entry.id)));
  expect(kept.map(({ change, actorId }) => ({ change, actorId }))).toEqual([
    { change: "changed", actorId: client.userId },
  ]);
  expect(kept[0]?.before.bytes.toString("latin1")).not.toContain("canary");
});

test("another person's id makes a row of one's own and leaves theirs unchanged", async () => {
  const [client, other] = [await aClient(), await aClient()];
  const entry = anEntry();
  await writeEntry(client.actor, entry);
  await writeEntry(other.actor, { ...entry, content: "Mine now" });
  expect((await entriesOf(client))[0]?.content).toBe(entry.content);
  expect((await entriesOf(other))[0]?.content).toBe("Mine now");
});

test("nothing of an entry is readable in its row", async () => {
  const client = await aClient();
  await writeEntry(client.actor, anEntry());
  const [row] = await read((db) => db.select().from(journalEntries).where(eq(journalEntries.userId, client.userId)));
  const raw = [row?.title, row?.content, row?.tags].map((value) => value?.bytes.toString("latin1")).join();
  expect(raw).not.toMatch(/canary|Tuesday|lake/);
});

test("sent twice at the same time it is one entry", async () => {
  const client = await aClient();
  const entry = anEntry();
  await Promise.all([
    writeEntry(client.actor, entry),
    writeEntry(client.actor, entry),
    writeEntry(client.actor, entry),
  ]);
  expect(await entriesOf(client)).toHaveLength(1);
});

test("a deleted entry is gone, comes back by undo, and is nobody else's to delete", async () => {
  const [client, other] = [await aClient(), await aClient()];
  const entry = anEntry();
  await writeEntry(client.actor, entry);
  await expect(deleteEntry(other.actor, entry.id)).rejects.toThrow(NotFoundError);
  await Promise.all([1, 2, 3].map(() => deleteEntry(client.actor, entry.id)));
  expect(await entriesOf(client)).toEqual([]);
  await expect(writeEntry(client.actor, entry)).rejects.toThrow(NotFoundError);
  await Promise.all([1, 2, 3].map(() => restoreEntry(client.actor, entry.id)));
  expect(await entriesOf(client)).toHaveLength(1);
  expect(await tracesOf(entry.id)).toEqual(["journal.written", "journal.deleted", "journal.restored"]);
});

test("a coach keeps no journal and reads none", async () => {
  const coach = await aCoach();
  await expect(writeEntry(coach.actor, anEntry())).rejects.toThrow(NotFoundError);
});

test("searching finds every word, whatever its case and accents, and only in one's own entries", async () => {
  const [client, other] = [await aClient(), await aClient()];
  await writeEntry(client.actor, anEntry({ content: "Ein Café am See", title: null }));
  await writeEntry(other.actor, anEntry({ content: "Another CAFE" }));
  const found = await searchEntries(openOwnRecord(client.actor), "cafe SEE", 10);
  expect(found.map(({ content }) => content)).toEqual(["Ein Café am See"]);
  expect(await searchEntries(openOwnRecord(client.actor), "cafe river", 10)).toEqual([]);
});

test("saving lets the draft go and leaves a trace without a word of it", async () => {
  const client = await aClient();
  const entry = anEntry();
  await saveDraft(client.actor, { form: "journal", subject: "new", values: { content: "Walk" } });
  await writeEntry(client.actor, entry);
  expect(await draftOf(openOwnRecord(client.actor), "journal", "new")).toBeNull();
  const trace = await read((db) =>
    db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, client.userId), eq(auditEvents.event, "journal.written"))),
  );
  expect(trace).toHaveLength(1);
  expect(JSON.stringify(trace)).not.toContain("canary");
});

test("the same text sent by several at once is one entry with one trace and no history", async () => {
  const client = await aClient();
  const id = newId();
  const input = writeEntrySchema.parse({ id, title: "A day", content: "As it was", tags: "one, two", moodScore: "7" });
  await Promise.all([1, 2, 3, 4].map(() => writeEntry(client.actor, input)));
  expect(await tracesOf(id)).toEqual(["journal.written"]);
  await writeEntry(client.actor, { ...input, content: "As it really was" });
  expect(await tracesOf(id)).toEqual(["journal.written", "journal.changed"]);
});

test("the longest that is accepted is kept, in any script", async () => {
  const client = await aClient();
  const input = writeEntrySchema.parse({
    id: newId(),
    title: "あ".repeat(limits.title),
    content: "😀".repeat(limits.content / 2),
    tags: Array.from({ length: limits.tags }, (_, index) => String.fromCharCode(0x4e00 + index).repeat(limits.tag)),
  });
  await writeEntry(client.actor, input);
  expect(await entryOf(openOwnRecord(client.actor), input.id)).toMatchObject({ title: input.title, tags: input.tags });
});

test("entries and moods of one millisecond are all there, each once, page after page, however long the pages", async () => {
  const { actor } = await aClient();
  const record = openOwnRecord(actor);
  const [one, another] = [new Date("2026-03-01T08:00:00.123Z"), new Date("2026-03-01T08:00:00.124Z")];
  const made: string[] = [];
  for (let count = 0; count < 14; count++) {
    const [entry, mood] = [anEntry(), { id: newId(), moodScore: 5, mood: null, ownWords: null, notes: null, tags: [] }];
    await at(count % 5 ? one : another, () => writeEntry(actor, entry));
    await at(count % 4 ? one : another, () => logMood(actor, mood));
    made.push(entry.id, mood.id);
  }
  for (const size of [1, 3, 4, 27, 28, 29]) {
    const shown: string[] = [];
    let after: Place | undefined;
    do {
      const limit = size + 1;
      const [entries, moods] = [await listEntries(record, { after, limit }), await listMoods(record, { after, limit })];
      const { days, next } = timelineOf(entries, moods, size);
      shown.push(...days.flatMap(({ items }) => items.map(({ id }) => id)));
      after = next ?? undefined;
    } while (after);
    expect(shown.toSorted()).toEqual(made.toSorted());
  }
});
