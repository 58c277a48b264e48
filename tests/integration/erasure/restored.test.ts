import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { migrate } from "@/db/migrate";
import { read } from "@/db/read";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { personKeys } from "@/db/schema/identity/people";
import { journalEntries, moodLogs } from "@/db/schema/journal/entries";
import { inTransaction } from "@/db/transaction";
import { backUp } from "@/lib/backup/back-up";
import { restore } from "@/lib/backup/restore";
import { after, at, DAY } from "@/lib/clock";
import { type PersonKey, unwrapPersonKey } from "@/lib/crypto/person-key";
import { open } from "@/lib/crypto/seal";
import { keepErasedList } from "@/lib/erasure/erased-list";
import { newId } from "@/lib/ids";
import { personKeyOf } from "@/lib/people/person-key-of";
import { erased, isDue, leaves, statusOf, worksOff } from "@/tests/factories/leavers";
import { aClient } from "@/tests/factories/people";
import { aWholeLife } from "@/tests/factories/whole-lives";
import { type BackupPlace, backupPlace } from "@/tests/support/backup-place";
import { moveTo } from "@/tests/support/other-server";
import type { OwnDatabase } from "@/tests/support/own-database";
import { scanDatabase } from "@/tests/support/scan";

vi.setConfig({ testTimeout: 60_000 });

let place: BackupPlace;
let from: OwnDatabase;

beforeAll(async () => {
  place = backupPlace();
  from = await place.database("erasing");
  await migrate(from.url);
}, 60_000);
beforeEach(() => moveTo(from.url));
afterAll(() => place.clear(), 60_000);

function aFolder(name: string): string {
  const folder = place.file(name);
  mkdirSync(folder);
  return folder;
}

const into = async () => place.leaveAlone(await place.database("erased"));

const sealedOf = (userId: string) =>
  read((db) => db.select().from(journalEntries).where(eq(journalEntries.userId, userId)));

test("an older backup, restored after an erasure with the newest keys, opens nothing of the person and holds nothing", async () => {
  const folder = aFolder("shredded");
  const mark = newId().slice(-6);
  const life = await aWholeLife(mark);
  const { file } = await at(after(-2 * DAY), () => backUp(join(folder, "1.backup")));
  await erased(life);
  await backUp(join(folder, "2.backup"));
  await into();
  expect(await restore(file)).toMatchObject({ emptied: 1, keysFile: join(folder, "2.backup.keys") });
  expect(await scanDatabase(mark)).toEqual([]);
  expect(await sealedOf(life.userId)).toEqual([]);
  expect(await statusOf(life)).toBe("erased");
});

test("what was sealed is shredded: of all keys that are left, none opens it", async () => {
  const folder = aFolder("shut");
  const life = await aWholeLife(newId().slice(-6));
  await aClient();
  const sealed = await sealedOf(life.userId); // as an older backup of the data still has it
  const opens = (key: PersonKey, { id, content }: (typeof sealed)[number]) => {
    try {
      return open(key, { table: "journal_entries", column: "content", row: id }, content) !== "";
    } catch {
      return false;
    }
  };
  expect(sealed.every((row) => opens(life.actor.key, row))).toBe(true);
  await erased(life);
  const { file } = await backUp(join(folder, "2.backup"));
  await into();
  await restore(file);
  const left = (await read((db) => db.select().from(personKeys))).map((key) => unwrapPersonKey(key.userId, key));
  expect(left.length).toBeGreaterThan(0);
  for (const key of left) expect(sealed.some((row) => opens(key, row))).toBe(false);
});

test("keys of before the erasure do not bring anybody back: the list beside the backups says who was erased", async () => {
  const folder = aFolder("listed");
  const mark = newId().slice(-6);
  const life = await aWholeLife(mark);
  const { file, keysFile } = await backUp(join(folder, "1.backup"));
  await erased(life);
  await keepErasedList(folder);
  expect(readdirSync(folder).sort()).toEqual(["1.backup", "1.backup.keys", "erased-people.txt"]);
  await into();
  expect(await restore(file, { keysFile })).toMatchObject({ emptied: 1 });
  expect(await scanDatabase(mark)).toEqual([]);
  expect(await read((db) => personKeyOf(db, life.userId))).toBeNull();
});

test("nor where the list is lost, when the database that is replaced still knows it", async () => {
  const folder = aFolder("replaced");
  const mark = newId().slice(-6);
  const database = await place.database("replaced");
  await migrate(database.url);
  const life = await aWholeLife(mark);
  const { file, keysFile } = await backUp(join(folder, "1.backup"));
  await erased(life);
  rmSync(join(folder, "erased-people.txt"), { force: true });
  await place.leaveAlone(database);
  const replace = new URL(database.url).pathname.slice(1);
  expect(await restore(file, { keysFile, replace })).toMatchObject({ emptied: 1 });
  expect(await scanDatabase(mark)).toEqual([]);
});

test("an erasure that a backup caught in its middle is finished by the restore", async () => {
  const folder = aFolder("middle");
  const [done, leaver] = [await aClient(), await aClient()];
  await erased(done);
  await inTransaction(async (tx) => {
    const mood = { userId: done.userId, id: newId(), loggedAt: new Date(), logDate: "2026-11-20", moodScore: 5 };
    await tx.db.insert(moodLogs).values(mood); // one step was still to come
    await tx.db.update(accountDeletions).set({ erasedAt: null }).where(eq(accountDeletions.userId, done.userId));
  });
  await leaves(leaver);
  await isDue(leaver);
  const { file } = await backUp(join(folder, "1.backup"));
  await into();
  await restore(file);
  expect(await statusOf(done)).toBe("erased");
  expect(await read((db) => db.select().from(moodLogs).where(eq(moodLogs.userId, done.userId)))).toEqual([]);
  // Who was leaving then may have changed their mind since: they have some days to say so again.
  await worksOff(["erase-account"]);
  expect(await statusOf(leaver)).toBe("leaving");
  const [row] = await read((db) =>
    db.select().from(accountDeletions).where(eq(accountDeletions.userId, leaver.userId)),
  );
  expect(row?.dueAt.getTime()).toBeGreaterThan(after(2.9 * DAY).getTime());
});
