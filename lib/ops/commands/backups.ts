import { basename, resolve } from "node:path";
import { inTransaction } from "@/db/transaction";
import { recordAudit } from "@/lib/audit/record-audit";
import { backUp } from "@/lib/backup/back-up";
import { headOf } from "@/lib/backup/read-backup";
import { restore } from "@/lib/backup/restore";
import { listBackups } from "@/lib/backup/shelf";
import { verifyBackup } from "@/lib/backup/verify-backup";
import { env } from "@/lib/env";
import { command } from "../command";
import { facts, table } from "../table";

const file = ["<file>"];

export const backupCommands = [
  command({
    name: "backup",
    about: "Writes the data into a file, sealed with BACKUP_KEY, and people's keys into <file>.keys",
    operands: file,
    async run(_, path = "") {
      const made = await backUp(resolve(path));
      const rows = made.tables.reduce((sum, each) => sum + each.rows, 0);
      const details = { tables: made.tables.length, rows, keys: made.keys };
      await inTransaction((tx) =>
        recordAudit(tx, "operator", { event: "backup.made", details: { ...details, file: basename(path) } }),
      );
      return {
        json: made,
        text: facts({ data: made.file, keys: made.keysFile, moment: made.createdAt, ...sums(details) }),
      };
    },
  }),
  command({
    name: "backup-verify",
    about: "Reads a backup to its end, with every checksum; the database is not asked",
    operands: file,
    async run(_, path = "") {
      const { kind } = await headOf(path);
      const { head, tables } = await verifyBackup(path, kind);
      const rows = tables.reduce((sum, each) => sum + each.rows, 0);
      const { createdAt, version } = head;
      return {
        json: { file: path, kind, createdAt, version, tables },
        text: facts({ whole: path, holds: kind, moment: createdAt, version, tables: tables.length, rows }),
      };
    },
  }),
  command({
    name: "backups",
    about: "What is kept in BACKUP_DIR, newest first",
    options: { folder: { about: "another folder" } },
    async run({ folder = env.BACKUP_DIR ?? undefined }) {
      const kept = folder === undefined ? [] : await listBackups(folder);
      const shown = kept.map(({ file: path, kind, createdAt, bytes }) => ({
        file: basename(path),
        holds: kind,
        moment: createdAt,
        bytes,
      }));
      return { json: { folder: folder ?? null, backups: kept }, text: table(shown) };
    },
  }),
  command({
    name: "restore",
    about: "Fills the database from a backup and the newest keys beside it; nobody may use it meanwhile",
    operands: file,
    options: {
      keys: { about: "the file with people's keys, when it lies elsewhere" },
      replace: { about: "the database's name, when all that it holds may go" },
    },
    async run({ keys, replace }, path = "") {
      const restored = await restore(resolve(path), { keysFile: keys, replace });
      const { createdAt, rows, keys: known, keysOfNobody, emptied, migrated, keysFile } = restored;
      return {
        json: restored,
        text: facts({
          restored: path,
          "with keys": keysFile,
          moment: createdAt,
          rows,
          keys: known,
          "keys of people who came later": keysOfNobody,
          "people erased since, emptied again": emptied,
          "migrated by": migrated.join(", "),
        }),
      };
    },
  }),
];

function sums({ tables, rows, keys }: { tables: number; rows: number; keys: number }) {
  return { tables, rows, "people's keys": keys };
}
