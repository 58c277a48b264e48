import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { deleteEntry, restoreEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { listEntries } from "@/lib/entries/queries";
import { emergencyContactsBook as book } from "@/lib/health/emergency-contacts/book";
import { primaryContact } from "@/lib/health/emergency-contacts/primary-contact";
import { formerEntries } from "@/lib/history/queries";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";

async function primariesOf({ actor }: TestPerson) {
  const entries = await listEntries(openOwnRecord(actor), book, { limit: 50 });
  return entries.filter(({ values }) => values.isPrimary === true).map(({ id }) => id);
}

test("whoever becomes the first to call takes the place of the one before, with a trace", async () => {
  const client = await aClient();
  const [one, other] = [anEntry(client, book, { name: "Nora" }), anEntry(client, book, { name: "Tom" })];
  await keepEntry(client.actor, book, one);
  await keepEntry(client.actor, book, other);
  expect(await primariesOf(client)).toEqual([other.id]);
  expect(await primaryContact(openOwnRecord(client.actor))).toMatchObject({ name: "Tom" });
  const [change] = await formerEntries(openOwnRecord(client.actor), "emergency_contacts", one.id);
  expect(change?.before).toMatchObject({ isPrimary: true });
});

test("of ten who become the first at once, one is", async () => {
  const client = await aClient();
  const ten = Array.from({ length: 10 }, () => anEntry(client, book));
  await Promise.all(ten.map((entry) => keepEntry(client.actor, book, entry)));
  expect(await primariesOf(client)).toHaveLength(1);
});

test("one who is brought back as the first is it again, alone", async () => {
  const client = await aClient();
  const [one, other] = [anEntry(client, book), anEntry(client, book)];
  await keepEntry(client.actor, book, one);
  await deleteEntry(client.actor, book, one.id);
  expect(await primaryContact(openOwnRecord(client.actor))).toBeNull();
  await keepEntry(client.actor, book, other);
  await restoreEntry(client.actor, book, one.id);
  expect(await primariesOf(client)).toEqual([one.id]);
});

test("the first of one person is nothing to another's", async () => {
  const [one, other] = [await aClient(), await aClient()];
  await keepEntry(one.actor, book, anEntry(one, book));
  await keepEntry(other.actor, book, anEntry(other, book));
  expect(await primariesOf(one)).toHaveLength(1);
  expect(await primariesOf(other)).toHaveLength(1);
});
