import { expect, test } from "vitest";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { deleteEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { listEntries } from "@/lib/entries/queries";
import { NotFoundError } from "@/lib/errors";
import { sleepBook } from "@/lib/health/sleep/book";
import { chooseSleep } from "@/lib/health/sleep/choose-sleep";
import { countedSleep } from "@/lib/health/sleep/counted-sleep";
import { anEntry } from "@/tests/factories/entries";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { tracesOf } from "@/tests/factories/traces";

async function twoNights(client: TestPerson): Promise<[string, string]> {
  const [typed, ring] = [anEntry(client, sleepBook), anEntry(client, sleepBook, { bedtime: "22:50" })];
  await keepEntry(client.actor, sleepBook, typed);
  await keepEntry(client.actor, sleepBook, ring, { source: "ring", sourceName: "My ring" });
  return [typed.id, ring.id];
}
const countedOf = async ({ actor }: TestPerson) =>
  countedSleep(await listEntries(openOwnRecord(actor), sleepBook, { limit: 10 })).map(({ id }) => id);

test("the person says which of two sources of one night counts", async () => {
  const client = await aClient();
  const [typed, ring] = await twoNights(client);
  expect(await countedOf(client)).toEqual([typed]);
  await chooseSleep(client.actor, ring);
  expect(await countedOf(client)).toEqual([ring]);
  expect(await tracesOf(ring)).toEqual(["sleep.logged", "sleep.chosen"]);
});

test("nobody chooses for somebody else, nor what was deleted", async () => {
  const [client, stranger] = [await aClient(), await aClient()];
  const [typed, ring] = await twoNights(client);
  await expect(chooseSleep(stranger.actor, ring)).rejects.toThrow(NotFoundError);
  await deleteEntry(client.actor, sleepBook, ring);
  await expect(chooseSleep(client.actor, ring)).rejects.toThrow(NotFoundError);
  expect(await countedOf(client)).toEqual([typed]);
});
