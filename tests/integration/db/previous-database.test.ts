import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { at } from "@/lib/clock";
import { env } from "@/lib/env";
import { assertReady } from "@/lib/ops/assert-ready";
import { contentsOf } from "@/tests/support/kept-database/contents";
import { lossesOf } from "@/tests/support/kept-database/losses";
import { type About, aboutPicture, loadPicture, pictures } from "@/tests/support/kept-database/picture";
import { readPages } from "@/tests/support/kept-database/read-pages";
import { type Migrations, ourMigrations, writeMigrations } from "@/tests/support/migrations";
import { homeUrl, moveTo } from "@/tests/support/other-server";
import { type OwnDatabase, ownDatabase } from "@/tests/support/own-database";

/** What our migrations took away or changed on purpose, as `lossesOf` says it; each line with its reason beside it. */
const onPurpose: string[] = [
  "coach_assignments.is_primary has other values in 1 rows", // one coach is, not everybody who was ever invited
];

test("there is a database of an earlier version to migrate", () => {
  expect(pictures()).not.toEqual([]);
});

describe.each(pictures())("a database of %s, with people in it", (tag) => {
  const about = aboutPicture(tag);
  const further: Migrations = {};
  let database: OwnDatabase;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "migrations-"));
    database = await ownDatabase("previous");
    writeMigrations(folder, ourMigrations(tag));
    await migrate(database.url, folder);
    await loadPicture(database.connection, tag);
    Object.assign(env, { MASTER_KEYS: about.masterKeys, INDEX_KEY: about.indexKey });
    await moveTo(database.url);
  });

  afterAll(async () => {
    await moveTo(homeUrl);
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  /** Does the work; answers what was lost of what had stood there. */
  async function lossesBy(work: () => Promise<unknown>): Promise<string[]> {
    const before = await contentsOf(database.connection);
    await work();
    return lossesOf(before, await contentsOf(database.connection));
  }

  /** Applies one migration more than there are: the next version's. */
  async function migrateOn(statements: readonly string[]): Promise<void> {
    further[`next_${Object.keys(further).length}`] = statements;
    writeMigrations(folder, { ...ourMigrations(), ...further });
    await migrate(database.url, folder);
  }

  test("comes to this version with all that it held, and what was sealed opens", async () => {
    expect(await lossesBy(() => migrate(database.url))).toEqual(onPurpose);
    await assertReady();
    expect(await pagesOf(about)).toMatchObject(about.pages);
  });

  // The next version's migrations, made up: without them a picture of the newest schema would have nothing to go through.
  test("goes on to a next version, which this one then refuses to serve", async () => {
    const losses = await lossesBy(() =>
      migrateOn([
        "alter table users add column next_nickname varchar(40) not null default 'friend'",
        "alter table journal_entries add column next_mood_halved int",
        "update journal_entries set next_mood_halved = coalesce(mood_score, 0) div 2 + 1",
        "alter table journal_entries modify next_mood_halved int not null",
        "create table next_letters (id binary(16) primary key, user_id binary(16) not null, foreign key (user_id) references users (id))",
      ]),
    );
    expect(losses).toEqual([]);
    expect(await pagesOf(about)).toMatchObject(about.pages);
    await expect(assertReady()).rejects.toThrow(/newer than this version: it has migration next_0/);
  });

  test.each([
    ["drops a column with values", "alter table users drop column phone", "users.phone is gone, with 1 values"],
    ["drops a table with rows", "drop table drafts", "drafts is gone, with 1 rows"],
    [
      "overwrites values",
      "update check_ins set filled_in_later = 1 - filled_in_later",
      /^check_ins.filled_in_later has/,
    ],
    [
      "cuts values",
      "update journal_entries set content = left(content, 20)",
      /^journal_entries.content has other values/,
    ],
    ["deletes rows", "delete from mood_logs where mood_score = 2", /^mood_logs has \d+ rows instead of \d+/],
    ["moves rows to another key", "update user_settings set name = 'other'", /^user_settings lost \d+ rows/],
    [
      "wants a text and gives none",
      "alter table users add next_motto varchar(40) not null",
      /^users.next_motto has no value for/,
    ],
    [
      "wants a number and gives none",
      "alter table jobs add next_cost decimal(6,2) not null",
      /^jobs.next_cost has no value for/,
    ],
    [
      "wants an id and gives none",
      "alter table jobs add next_owner binary(16) not null",
      /^jobs.next_owner has no value for/,
    ],
    [
      "wants a word and gives none",
      "alter table jobs add next_kin enum('a','b') not null",
      /^jobs.next_kin has no value for/,
    ],
  ])("a next version that %s is found out", async (_what, statement, loss) => {
    const losses = await lossesBy(() => migrateOn([statement]));
    expect(losses[0]).toMatch(loss);
  });

  test("a next version that wants what people never said is stopped by their data", async () => {
    await expect(migrateOn(["alter table users modify date_of_birth date not null"])).rejects.toThrow();
  });
});

/** As its people read them at the moment of the picture. */
async function pagesOf(about: About) {
  return at(new Date(about.takenAt), readPages);
}
