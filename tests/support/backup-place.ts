import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closePool } from "@/db/client";
import { homeUrl, moveTo } from "./other-server";
import { type OwnDatabase, ownDatabase } from "./own-database";

/** Databases to take from and to restore into, and a folder for what lies between. */
export type BackupPlace = {
  file: (name: string) => string;
  /** Makes an empty database; the process works with it from now on. */
  database: (purpose: string) => Promise<OwnDatabase>;
  /** Goes on with that database, with no connection of ours in it. */
  leaveAlone: (database: OwnDatabase) => Promise<void>;
  clear: () => Promise<void>;
};

export function backupPlace(): BackupPlace {
  const folder = mkdtempSync(join(tmpdir(), "backups-"));
  const made: OwnDatabase[] = [];
  return {
    file: (name) => join(folder, name),
    async database(purpose) {
      const database = await ownDatabase(`backup_${purpose}${made.length}`);
      made.push(database);
      await moveTo(database.url);
      return database;
    },
    async leaveAlone({ url, connection }) {
      await moveTo(url);
      await connection.query("use information_schema");
      await closePool();
    },
    async clear() {
      await moveTo(homeUrl);
      for (const database of made) await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Looks into it again after `leaveAlone`; that it was restored is no part of what came back. */
export async function lookInto({ url, connection }: OwnDatabase): Promise<void> {
  await connection.query("use ??", [new URL(url).pathname.slice(1)]);
  await connection.query("delete from audit_events where event = 'database.restored'");
}
