import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { backUp } from "@/lib/backup/back-up";
import { restore } from "@/lib/backup/restore";
import { at } from "@/lib/clock";
import { env } from "@/lib/env";
import { assertReady } from "@/lib/ops/assert-ready";
import { type BackupPlace, backupPlace, lookInto } from "@/tests/support/backup-place";
import { contentsOf } from "@/tests/support/kept-database/contents";
import { aboutPicture, loadPicture, pictures } from "@/tests/support/kept-database/picture";
import { readPages } from "@/tests/support/kept-database/read-pages";
import { ourMigrations, writeMigrations } from "@/tests/support/migrations";

describe.each(pictures())("a backup of a database of %s", (tag) => {
  const about = aboutPicture(tag);
  let place: BackupPlace;

  beforeAll(() => {
    place = backupPlace();
    Object.assign(env, { MASTER_KEYS: about.masterKeys, INDEX_KEY: about.indexKey });
  });
  afterAll(() => place.clear(), 60_000);

  test("comes to this version's schema, and its people read their pages", async () => {
    const from = await place.database("earlier");
    writeMigrations(place.file("drizzle"), ourMigrations(tag));
    await migrate(from.url, place.file("drizzle"));
    await loadPicture(from.connection, tag);
    const { file } = await backUp(place.file("a.backup"));
    await migrate(from.url); // what the restored one is to be: the same data, migrated where they were
    const wanted = await contentsOf(from.connection);
    const into = await place.database("into");
    await place.leaveAlone(into);
    const { migrated } = await restore(file);
    expect(migrated).toEqual(Object.keys(ourMigrations()).filter((each) => each > tag));
    await lookInto(into);
    const restored = await contentsOf(into.connection);
    for (const leftOut of ["user_sessions", "one_time_codes", "live_events"]) {
      wanted.delete(leftOut);
      restored.delete(leftOut);
    }
    expect(restored).toEqual(wanted);
    await assertReady();
    expect(await at(new Date(about.takenAt), readPages)).toMatchObject(about.pages);
  }, 60_000);
});
