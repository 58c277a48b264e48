import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { eq, getTableColumns } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { read } from "@/db/read";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { users } from "@/db/schema/identity/people";
import { auditEvents } from "@/db/schema/operations/audit-events";
import { personWithEmail } from "@/lib/auth/person-at-door";
import { backUp } from "@/lib/backup/back-up";
import { emailIndex } from "@/lib/crypto/blind-index";
import { tableOf } from "@/lib/entries/book";
import { readErasedList } from "@/lib/erasure/erased-list";
import { newId } from "@/lib/ids";
import { personKeyOf } from "@/lib/people/person-key-of";
import { books } from "@/lib/record/books";
import { assigned } from "@/tests/factories/assignments";
import { isDue, leaves, statusOf } from "@/tests/factories/leavers";
import { aCoach } from "@/tests/factories/people";
import { aWholeLife } from "@/tests/factories/whole-lives";
import { everyTable, nameOf } from "@/tests/support/every-table";
import { scanDatabase, scanFiles, scanMails } from "@/tests/support/scan";

const folder = mkdtempSync(join(tmpdir(), "canaries-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The worker as an operator starts it, its backups and its log in the folder, until this person is erased. */
async function workUntilErased(userId: string): Promise<Buffer> {
  const worker = spawn(process.execPath, ["--import", "tsx", "lib/jobs/worker-main.ts"], {
    env: { ...process.env, BACKUP_DIR: join(folder, "backups") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = Promise.all([buffer(worker.stdout), buffer(worker.stderr)]);
  const isDone = async () => {
    const [row] = await read((db) => db.select().from(accountDeletions).where(eq(accountDeletions.userId, userId)));
    return row?.erasedAt && (await readErasedList(join(folder, "backups"))).includes(userId);
  };
  while (!(await isDone()));
  worker.kill("SIGTERM");
  await once(worker, "exit");
  return Buffer.concat(await said);
}

test("of somebody who is erased nothing is left: not in the database, a file, a mail or a log", async () => {
  const mark = newId().slice(-6);
  const life = await aWholeLife(mark);
  for (const canary of Object.values(life.canaries)) expect(canary).toContain(mark); // one search finds them all
  const coach = await aCoach();
  await assigned(life.userId, coach.userId, ["mental"]);
  mkdirSync(join(folder, "backups"));
  await backUp(join(folder, "backups", "before.backup"));

  // The scan finds what is not sealed, so that finding nothing means something.
  const before = await scanDatabase(mark);
  expect(before).toEqual(
    [
      "accounts.subject",
      "audit_events.reason",
      "invitations.name",
      "jobs.payload",
      "user_sessions.device",
      "user_settings.value",
      "users.name",
      ...books.map((book) => `${tableOf(book)}.source_name`), // a device as people call it
    ].sort(),
  );
  expect((await scanMails(mark)).sort()).toEqual(
    ["clientHasLeft", "clientHasLeft", "coachInvitation", "staffInvitation"].sort(),
  );
  expect(scanFiles(folder, mark)).toEqual([]); // a backup is sealed

  await leaves(life);
  await isDue(life);
  const log = await workUntilErased(life.userId);

  expect(await statusOf(life)).toBe("erased");
  expect(await scanDatabase(mark)).toEqual([]);
  expect(await scanMails(mark)).toEqual([]);
  expect(scanFiles(folder, mark)).toEqual([]);
  expect(log.includes(mark)).toBe(false);
  expect(log.includes("erase-account")).toBe(true);

  for (const table of await everyTable()) {
    const { userId } = getTableColumns(table);
    if (!userId || nameOf(table) === "account_deletions") continue;
    expect(await read((db) => db.select().from(table).where(eq(userId, life.userId))), nameOf(table)).toEqual([]);
  }
  const [tombstone] = await read((db) => db.select().from(users).where(eq(users.id, life.userId)));
  expect(tombstone).toMatchObject({ status: "erased", name: "", email: null, emailIndex: null, phone: null });
  expect(await read((db) => personKeyOf(db, life.userId))).toBeNull();
  expect(await read((db) => personWithEmail(db, emailIndex(life.email)))).toBeNull(); // the address is free
  const events = await read((db) => db.select().from(auditEvents).where(eq(auditEvents.subjectId, life.userId)));
  expect(events.length).toBeGreaterThan(10); // audit stays, with ids
}, 120_000);

/** Columns in which somebody's text can stand: sealed ones, labels, and what is kept as JSON. */
const takesText = (sqlType: string) => /^(varbinary\(8192\)|mediumblob|varchar\(\d+\)$|json)/.test(sqlType);

test("every column that takes text is filled in that test, so that it is looked into", async () => {
  const { userId } = await aWholeLife(newId().slice(-6));
  const empty: string[] = [];
  for (const table of await everyTable()) {
    const columns = getTableColumns(table);
    const theirs = columns.userId ? eq(columns.userId, userId) : undefined;
    for (const column of Object.values(columns)) {
      if (!takesText(column.getSQLType())) continue;
      const rows = await read((db) => db.select({ value: column }).from(table).where(theirs));
      if (!rows.some(({ value }) => value !== null && value !== "")) empty.push(`${nameOf(table)}.${column.name}`);
    }
  }
  expect(empty).toEqual([]); // plant a canary there in tests/factories/whole-lives.ts
});
