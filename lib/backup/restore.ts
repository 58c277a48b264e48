import { dirname } from "node:path";
import { isKnownSchema, type Part, type Rebuilt, rebuild } from "@/db/dump/rebuild";
import type { RestoreTarget } from "@/db/dump/target";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { env } from "@/lib/env";
import { eraseAgain } from "@/lib/erasure/erase-again";
import { readErasedList } from "@/lib/erasure/erased-list";
import type { Head, Kind } from "./head";
import { type ReadBackup, readBackup } from "./read-backup";
import { BadRecord } from "./records";
import { BackupRefused } from "./refusal";
import { keysFor, listBackups } from "./shelf";
import { verifyBackup } from "./verify-backup";

export type RestoreOptions = {
  /** The file with people's keys; else the newest that lies beside the data. */
  keysFile?: string | undefined;
  /** The name of the database, when all that it holds may go. */
  replace?: string | undefined;
};

/** `emptied`: people who were erased since the backup, and are again. */
export type Restored = Rebuilt & { emptied: number } & {
  file: string;
  keysFile: string;
  createdAt: string;
  rows: number;
  keys: number;
};

/**
 * Fills the database from a backup and the newest keys, brings it to this version's schema, and empties whoever was erased
 * since. Both files are read to their ends before anything is touched.
 * @throws BackupRefused when they are not whole, too new, or when the database is not empty or in use.
 */
export async function restore(file: string, { keysFile, replace }: RestoreOptions = {}): Promise<Restored> {
  const data = await verified(file, "data");
  const keysPath = keysFile ?? (await newestKeysFor(file, data.head));
  const keys = await verified(keysPath, "keys");
  if (keys.head.createdAt < data.head.createdAt) throw new BackupRefused("keysOlder", { file: keysPath });
  const facts = { createdAt: data.head.createdAt, rows: rowsOf(data), keys: rowsOf(keys) };
  const rebuilt = await rebuild(
    [partOf(file, "data", data.head), partOf(keysPath, "keys", keys.head)],
    (target) => judge(target, replace),
    async (_, { erased }) => {
      const emptied = await eraseAgain([...erased, ...(await erasedBeside(file))]);
      await inTransaction((tx) =>
        recordAudit(tx, "operator", { event: "database.restored", details: { ...facts, emptied } }),
      );
      return { emptied };
    },
  );
  return { file, keysFile: keysPath, ...facts, ...rebuilt };
}

/** Who was erased, as the lists say that lie beside this backup and where the worker keeps its own. */
async function erasedBeside(file: string): Promise<string[]> {
  const folders = new Set([dirname(file), ...(env.BACKUP_DIR === null ? [] : [env.BACKUP_DIR])]);
  return (await Promise.all([...folders].map(readErasedList))).flat();
}

async function verified(file: string, kind: Kind): Promise<ReadBackup> {
  const read = await verifyBackup(file, kind);
  if (!isKnownSchema(read.head.schema)) throw new BackupRefused("newerSchema", { file });
  return read;
}

async function newestKeysFor(file: string, { createdAt }: Head): Promise<string> {
  const keys = keysFor({ file, createdAt: new Date(createdAt) }, await listBackups(dirname(file)));
  if (!keys) throw new BackupRefused("noKeys", { file });
  return keys;
}

function judge({ name, isFree, isInUse }: RestoreTarget, replace: string | undefined): void {
  if (replace !== undefined && replace !== name) throw new BackupRefused("otherName", { name, typed: replace });
  if (!isFree && replace === undefined) throw new BackupRefused("notEmpty", { name });
  if (isInUse) throw new BackupRefused("inUse", { name });
}

function partOf(file: string, kind: Kind, head: Head): Part {
  return {
    schema: head.schema,
    async load(loader) {
      await readBackup(file, kind, {
        rows: loader.insert,
        end: async (table, { rows }) => {
          if ((await loader.count(table)) !== rows) throw new BadRecord(`${table.name} did not take all its rows`);
        },
      });
    },
  };
}

function rowsOf({ tables }: ReadBackup): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
