import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { isKnownSchema } from "@/db/dump/rebuild";
import type { Fact } from "@/db/schema/columns";
import { recordAudit } from "@/lib/audit/record-audit";
import { after, DAY, now } from "@/lib/clock";
import type { Outcome } from "@/lib/jobs/handle-job";
import { backUp } from "./back-up";
import { BackupRefused } from "./refusal";
import { keysFor, listBackups, nameOf, removeOldBackups } from "./shelf";
import { verifyBackup } from "./verify-backup";

/*
 * What the worker does for backups, each into or from the folder of BACKUP_DIR; null: the operator wants none. A failure
 * fails the job: it comes back, and in the end it is dead, which the admin and `bin/ops health` see.
 */

const TOO_OLD = 2 * DAY;

/** Makes a backup; a job that was done twice makes two. */
export async function backUpNightly(folder: string | null): Promise<Outcome> {
  if (folder === null) return nothing;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { file, tables, keys } = await backUp(join(folder, nameOf(now())));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return written("backup.made", { file: basename(file), tables: tables.length, rows, keys });
}

export async function removeOldOnes(folder: string | null): Promise<Outcome> {
  const gone = folder === null ? [] : await removeOldBackups(folder);
  return gone.length === 0 ? nothing : written("backup.removed", { files: gone.length });
}

/**
 * Tries whether the oldest data could be restored: decrypts them and the keys that a restore would take, and compares every
 * checksum. @throws BackupRefused when they could not be, when none is kept, or when there was no new one for days.
 */
export async function tryOldest(folder: string | null): Promise<Outcome> {
  if (folder === null) return nothing;
  const kept = await listBackups(folder);
  const data = kept.filter(({ kind }) => kind === "data");
  const [newest, oldest] = [data.at(0), data.at(-1)];
  if (!newest || !oldest) throw new BackupRefused("noneKept", { folder });
  const keysFile = keysFor(oldest, kept);
  if (!keysFile) throw new BackupRefused("noKeys", { file: oldest.file });
  const { head, tables } = await verifyBackup(oldest.file, "data");
  await verifyBackup(keysFile, "keys");
  if (!isKnownSchema(head.schema)) throw new BackupRefused("newerSchema", { file: oldest.file });
  if (newest.createdAt < after(-TOO_OLD)) throw new BackupRefused("stale");
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return written("backup.verified", { file: basename(oldest.file), tables: tables.length, rows });
}

const nothing: Outcome = { record: async () => undefined };

function written(event: string, details: Record<string, Fact>): Outcome {
  return { record: (tx) => recordAudit(tx, "system", { event, details }) };
}
