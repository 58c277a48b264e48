import { describe, expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { tableOf } from "@/lib/entries/book";
import { deleteEntry, restoreEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { putBack } from "@/lib/entries/put-back";
import { entryOf, listEntries, newestDays } from "@/lib/entries/queries";
import { NotFoundError } from "@/lib/errors";
import { formerEntries } from "@/lib/history/queries";
import { newId } from "@/lib/ids";
import { books } from "@/lib/record/books";
import { anEntry, aShortEntry } from "@/tests/factories/entries";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";

describe.each(books.map((book) => [book.name, book] as const))("%s", (_name, book) => {
  const idsOf = async ({ actor }: TestPerson) =>
    (await listEntries(openOwnRecord(actor), book, { limit: 50 })).map(({ id }) => id);

  test("keeps an entry as it was said, to the last digit and letter", async () => {
    const client = await aClient();
    const entry = anEntry(client, book);
    await keepEntry(client.actor, book, entry);
    const kept = await entryOf(openOwnRecord(client.actor), book, entry.id);
    expect(kept?.values).toEqual(entry.values);
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
    expect(change?.before).toEqual(JSON.parse(JSON.stringify(long.values)));
    await putBack(client.actor, book, long.id, change?.id ?? "");
    expect((await entryOf(record, book, long.id))?.values).toEqual(long.values);
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
    expect(await tracesOf(entry.id)).toEqual(["logged", "deleted", "restored"].map((deed) => `${book.name}.${deed}`));
  });

  test("another person's id is another entry; theirs is neither found, changed nor deleted", async () => {
    const [one, other] = [await aClient(), await aClient()];
    const entry = anEntry(one, book);
    await keepEntry(one.actor, book, entry);
    await keepEntry(other.actor, book, { ...aShortEntry(other, book), id: entry.id });
    expect((await entryOf(openOwnRecord(one.actor), book, entry.id))?.values).toEqual(entry.values);
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
