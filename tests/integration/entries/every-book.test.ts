import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { read } from "@/db/read";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { now } from "@/lib/clock";
import { tableOf } from "@/lib/entries/book";
import { deleteEntry, restoreEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { putBack } from "@/lib/entries/put-back";
import { entryOf, listEntries, newestDays } from "@/lib/entries/queries";
import { takeBook } from "@/lib/entries/take-book";
import { NotFoundError } from "@/lib/errors";
import { formerEntries } from "@/lib/history/queries";
import { newId } from "@/lib/ids";
import { books } from "@/lib/record/books";
import { anEntry, aShortEntry } from "@/tests/factories/entries";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";

const rowed = books.filter(({ rows }) => rows);

describe.each(rowed.map((book) => [book.name, book] as const))("rows of %s", (_name, book) => {
  test("a change in rows alone is a change, and goes with the entry when it goes for good", async () => {
    const client = await aClient();
    const entry = anEntry(client, book);
    await keepEntry(client.actor, book, entry);
    await keepEntry(client.actor, book, { ...entry, rows: entry.rows?.toReversed() ?? [] });
    const record = openOwnRecord(client.actor);
    expect((await entryOf(record, book, entry.id))?.rows).toEqual(entry.rows?.toReversed());
    const [change] = await formerEntries(record, tableOf(book), entry.id);
    expect(change?.before.rows).toEqual(JSON.parse(JSON.stringify(entry.rows)));
    const { rows: _kept, ...untouched } = entry;
    await keepEntry(client.actor, book, untouched);
    expect((await entryOf(record, book, entry.id))?.rows).toHaveLength(2);
    await inTransaction((tx) => tx.db.delete(book.table).where(eq(book.table.id, entry.id)));
    const part = book.rows;
    const left = part ? await read((db) => db.select().from(part.table).where(eq(part.table.entryId, entry.id))) : [];
    expect(left).toEqual([]);
  });
  test("its file has a line a row, with the entry on each", async () => {
    const client = await aClient();
    await keepEntry(client.actor, book, anEntry(client, book));
    const lines: string[] = [];
    for await (const part of await takeBook({ ...client.actor, authenticatedAt: now() }, book, {})) lines.push(part);
    const [heading = "", ...rest] = lines.join("").trimEnd().split("\r\n");
    expect(heading).toContain(`${book.rows?.name}.${book.rows?.fields[0]?.name}`);
    expect(rest).toHaveLength(2);
    expect(rest[0]?.slice(0, 36)).toBe(rest[1]?.slice(0, 36));
  });
});

describe.each(books.map((book) => [book.name, book] as const))("%s", (_name, book) => {
  const idsOf = async ({ actor }: TestPerson) =>
    (await listEntries(openOwnRecord(actor), book, { limit: 50 })).map(({ id }) => id);

  test("keeps an entry as it was said, to the last digit and letter", async () => {
    const client = await aClient();
    const entry = anEntry(client, book);
    await keepEntry(client.actor, book, entry);
    const kept = await entryOf(openOwnRecord(client.actor), book, entry.id);
    expect(kept?.values).toEqual(entry.values);
    expect(kept?.rows).toEqual(entry.rows ?? []);
    expect(kept).toMatchObject({ source: "manual", enteredUnits: "metric", confirmed: [] });
    expect((await newestDays(openOwnRecord(client.actor), books)).get(book.name)).toBe(kept?.day);
  });

  test("keeps what is needed alone; the rest is not said, never 0", async () => {
    const client = await aClient();
    const entry = aShortEntry(client, book);
    await keepEntry(client.actor, book, entry);
    expect((await entryOf(openOwnRecord(client.actor), book, entry.id))?.values).toEqual(entry.values);
  });

  test("sent twice, also at once, is one entry with one trace and no history", async () => {
    const client = await aClient();
    const entry = anEntry(client, book);
    await Promise.all([1, 2, 3].map(() => keepEntry(client.actor, book, entry)));
    await keepEntry(client.actor, book, entry);
    expect(await idsOf(client)).toEqual([entry.id]);
    expect(await tracesOf(entry.id)).toEqual([`${book.name}.logged`]);
    expect(await formerEntries(openOwnRecord(client.actor), tableOf(book), entry.id)).toEqual([]);
  });

  test("a correction keeps what it was, and can be put back", async () => {
    const client = await aClient();
    const [long, short] = [anEntry(client, book), aShortEntry(client, book)];
    await keepEntry(client.actor, book, long);
    await keepEntry(client.actor, book, { ...short, id: long.id });
    const record = openOwnRecord(client.actor);
    const [change] = await formerEntries(record, tableOf(book), long.id);
    const said = book.rows ? { ...long.values, rows: long.rows } : long.values;
    expect(change?.before).toEqual(JSON.parse(JSON.stringify(said)));
    expect((await entryOf(record, book, long.id))?.rows).toEqual([]);
    await putBack(client.actor, book, long.id, change?.id ?? "");
    expect((await entryOf(record, book, long.id))?.values).toEqual(long.values);
    expect((await entryOf(record, book, long.id))?.rows).toEqual(long.rows ?? []);
  });

  test("of what is said to be real that alone is kept which is unusual, once, however often it is said", async () => {
    const client = await aClient();
    const entry = anEntry(client, book);
    const confirmed = Array.from({ length: 50 }, () => book.fields.map(({ name }) => name)).flat();
    await keepEntry(client.actor, book, { ...entry, confirmed });
    expect((await entryOf(openOwnRecord(client.actor), book, entry.id))?.confirmed).toEqual([]);
  });

  test("what is deleted is in no list, is not written over, and can be brought back", async () => {
    const client = await aClient();
    const entry = anEntry(client, book);
    await keepEntry(client.actor, book, entry);
    await deleteEntry(client.actor, book, entry.id);
    await deleteEntry(client.actor, book, entry.id);
    expect(await idsOf(client)).toEqual([]);
    await expect(keepEntry(client.actor, book, entry)).rejects.toThrow(NotFoundError);
    await restoreEntry(client.actor, book, entry.id);
    expect(await idsOf(client)).toEqual([entry.id]);
    expect((await entryOf(openOwnRecord(client.actor), book, entry.id))?.rows).toEqual(entry.rows ?? []);
    expect(await tracesOf(entry.id)).toEqual(["logged", "deleted", "restored"].map((deed) => `${book.name}.${deed}`));
  });

  test("another person's id is another entry; theirs is neither found, changed nor deleted", async () => {
    const [one, other] = [await aClient(), await aClient()];
    const entry = anEntry(one, book);
    await keepEntry(one.actor, book, entry);
    await keepEntry(other.actor, book, { ...aShortEntry(other, book), id: entry.id });
    const theirs = await entryOf(openOwnRecord(one.actor), book, entry.id);
    expect(theirs?.values).toEqual(entry.values);
    expect(theirs?.rows).toEqual(entry.rows ?? []);
    const stranger = await aClient();
    expect(await entryOf(openOwnRecord(stranger.actor), book, entry.id)).toBeNull();
    await expect(deleteEntry(stranger.actor, book, entry.id)).rejects.toThrow(NotFoundError);
    await expect(putBack(stranger.actor, book, entry.id, newId())).rejects.toThrow(NotFoundError);
  });

  test("who is no client keeps nothing", async () => {
    const [client, coach] = [await aClient(), await aCoach()];
    await expect(keepEntry(coach.actor, book, anEntry(client, book))).rejects.toThrow(NotFoundError);
  });
});
