import { mkdirSync, readFileSync, statSync } from "node:fs";
import { eq, inArray } from "drizzle-orm";
import type { RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { inSnapshot } from "@/db/dump/snapshot";
import { migrate } from "@/db/migrate";
import { read } from "@/db/read";
import { personKeys, userRoles, users } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { houseTurns } from "@/db/schema/operations/house-turns";
import { jobs } from "@/db/schema/operations/jobs";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { backUp } from "@/lib/backup/back-up";
import { restore } from "@/lib/backup/restore";
import { at } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { entryOf } from "@/lib/journal/queries";
import { writeEntry } from "@/lib/journal/write-entry";
import { assertReady } from "@/lib/ops/assert-ready";
import { personKeyOf } from "@/lib/people/person-key-of";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient, actorOf, type TestPerson } from "@/tests/factories/people";
import { aDeadJob, aLostMail } from "@/tests/factories/work";
import { type BackupPlace, backupPlace, lookInto } from "@/tests/support/backup-place";
import { contentsOf } from "@/tests/support/kept-database/contents";
import { moveTo } from "@/tests/support/other-server";
import type { OwnDatabase } from "@/tests/support/own-database";

vi.setConfig({ testTimeout: 60_000 });

const leftOut = ["user_sessions", "one_time_codes", "live_events"];

let place: BackupPlace;
let from: OwnDatabase;

beforeAll(async () => {
  place = backupPlace();
  from = await place.database("from");
  await migrate(from.url);
}, 60_000);
beforeEach(() => moveTo(from.url));
afterAll(() => place.clear(), 60_000);

async function everything({ connection }: OwnDatabase) {
  const contents = await contentsOf(connection);
  return new Map([...contents].filter(([name]) => !leftOut.includes(name)));
}

/** An empty database that nobody uses. */
async function elsewhere(): Promise<OwnDatabase> {
  const into = await place.database("into");
  await place.leaveAlone(into);
  return into;
}

async function writes(person: TestPerson, content: string): Promise<string> {
  const id = newId();
  await writeEntry(person.actor, { id, title: "", content, moodScore: null, tags: [], isShared: false });
  return id;
}

const eraseKeyOf = ({ userId }: TestPerson) =>
  inTransaction((tx) => tx.db.delete(personKeys).where(eq(personKeys.userId, userId)));

test("everything comes back byte for byte, and what people wrote opens", async () => {
  const name = "Zoë “Zed” Ångström 🌱 \\ ' \u0000";
  const client = await aClient({ name });
  await checkedIn(client, "2026-11-20", { stressLevel: 9 });
  const entry = await writes(client, "Nobody is to know of canary-71.");
  await aDeadJob();
  await aLostMail("canary-72");
  const made = await backUp(place.file(`${newId()}.backup`));
  const before = await everything(from);
  const into = await elsewhere();
  const restored = await restore(made.file);
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.event, "database.restored")));
  expect(events).toMatchObject([{ actorKind: "operator", details: { emptied: 0 } }]);
  await lookInto(into);
  expect(await everything(into)).toEqual(before);
  expect(restored).toMatchObject({ emptied: 0, keysOfNobody: 0, migrated: [], keysFile: made.keysFile });
  await assertReady();
  const actor = await actorOf(client.userId);
  expect(actor.name).toBe(name);
  expect(await entryOf(openOwnRecord(actor), entry)).toMatchObject({ content: "Nobody is to know of canary-71." });
});

test("neither file shows anything of anybody, and only their owner may read them", async () => {
  const client = await aClient({ name: "Canary-73" });
  const { file, keysFile } = await backUp(place.file(`${newId()}.backup`));
  const key = await read((db) => db.select().from(personKeys).where(eq(personKeys.userId, client.userId)));
  for (const path of [file, keysFile]) {
    const bytes = readFileSync(path);
    expect(bytes.includes("Canary-73")).toBe(false);
    expect(bytes.includes(key[0]?.wrapped ?? "no key")).toBe(false);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  }
});

test("the data hold no keys: without the key store nothing of them opens", async () => {
  await aClient();
  const { tables, keys } = await backUp(place.file(`${newId()}.backup`));
  const names = tables.map((table) => table.name);
  expect(names).not.toContain("person_keys");
  expect(names).toEqual(expect.arrayContaining(["users", "journal_entries", "outbox_messages"]));
  expect(keys).toBe((await read((db) => db.select().from(personKeys))).length);
  expect(keys).toBeGreaterThan(0);
});

test("nothing refers to what is left out", async () => {
  const [rows] = await from.connection.query<RowDataPacket[]>(
    `select table_name from information_schema.key_column_usage
     where table_schema = database() and referenced_table_name in (?)`,
    [[...leftOut, "person_keys"]],
  );
  expect(rows).toEqual([]);
  const { tables } = await backUp(place.file("left-out.backup"));
  expect(tables.filter(({ name }) => leftOut.includes(name))).toEqual([]);
});

/** One deed that leaves a row in each of two tables, which a backup reads one after the other. */
async function both(): Promise<void> {
  const name = newId();
  await inTransaction(async (tx) => {
    await tx.db.insert(houseTurns).values({ name, turn: 1 });
    await tx.db
      .insert(jobs)
      .values({ id: newId(), kind: `probe-${name}`, payload: {}, runAt: new Date(), maxAttempts: 1 });
  });
}

const two = ["house_turns", "jobs"];
const inBoth = async () => {
  const [turns, waiting] = await Promise.all([
    read((db) => db.select({ name: houseTurns.name }).from(houseTurns)),
    read((db) => db.select({ id: jobs.id }).from(jobs)),
  ]);
  return { house_turns: turns.length, jobs: waiting.length };
};

test("a backup is of one moment, whatever is written between one table and the next", async () => {
  const before = await inBoth();
  const counts = await inSnapshot(async ({ tables, rows }) => {
    const found: Record<string, number> = {};
    for (const table of tables.filter(({ name }) => two.includes(name))) {
      found[table.name] = 0;
      for await (const _row of rows(table)) found[table.name] = (found[table.name] ?? 0) + 1;
      await both();
    }
    return found;
  });
  expect(counts).toEqual(before);
  expect(await inBoth()).toEqual({ house_turns: before.house_turns + 2, jobs: before.jobs + 2 });
});

test("what is written all the while is in it whole, or not at all", async () => {
  const before = await inBoth();
  const ended = new AbortController();
  const writers = [1, 2].map(async () => {
    while (!ended.signal.aborted) await both();
  });
  const { file } = await backUp(place.file("busy.backup")).finally(() => ended.abort());
  await Promise.all(writers);
  await elsewhere();
  await restore(file);
  const { house_turns: turns, jobs: all } = await inBoth();
  expect(turns - before.house_turns).toBe(all - before.jobs);
  expect(turns).toBeGreaterThanOrEqual(before.house_turns);
});

test("whoever was erased since is emptied again; whoever came since has no key left behind", async () => {
  const [erased, stays] = [await aClient({ name: "Canary-74" }), await aClient({ name: "Stays" })];
  await writes(erased, "Nobody is to know of canary-75.");
  await checkedIn(erased, "2026-11-20");
  const entry = await writes(stays, "Kept.");
  // In a folder of their own: the newest keys beside the data are those of the second.
  mkdirSync(place.file("nights"));
  const night = (day: number) =>
    at(new Date(`2026-11-0${day}T02:00:00Z`), () => backUp(place.file(`nights/${day}.backup`)));
  const { file } = await night(1);
  await eraseKeyOf(erased);
  await aClient({ name: "Came later" });
  await night(2);
  const into = await elsewhere();
  expect(await restore(file)).toMatchObject({
    emptied: 1,
    keysOfNobody: 1,
    keysFile: place.file("nights/2.backup.keys"),
  });
  await lookInto(into);
  const dump = JSON.stringify(
    [...(await contentsOf(into.connection))].map(([name, { rows }]) => [name, rows.map((row) => [...row])]),
  );
  expect(dump).not.toContain("Canary-74");
  const [tombstone] = await read((db) => db.select().from(users).where(eq(users.id, erased.userId)));
  expect(tombstone).toMatchObject({ status: "erased", name: "", email: null, emailIndex: null, dateOfBirth: null });
  expect(await read((db) => db.select().from(userRoles).where(eq(userRoles.userId, erased.userId)))).toEqual([]);
  expect(await read((db) => db.select().from(checkIns).where(eq(checkIns.userId, erased.userId)))).toEqual([]);
  const actor = await actorOf(stays.userId);
  expect(await entryOf(openOwnRecord(actor), entry)).toMatchObject({ content: "Kept." });
  expect(await read((db) => personKeyOf(db, stays.userId))).not.toBeNull();
  const ids = [erased.userId, stays.userId];
  expect(await read((db) => db.select().from(users).where(inArray(users.id, ids)))).toHaveLength(2);
});
