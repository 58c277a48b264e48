import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { inSnapshot, type Snapshot } from "@/db/dump/snapshot";
import { now } from "@/lib/clock";
import { backupKeys, fileKey } from "@/lib/crypto/backup-keys";
import { sealing } from "@/lib/crypto/sealed-stream";
import packageFile from "@/package.json";
import { FORMAT, type Kind, writeHead } from "./head";
import { writeNewFile } from "./new-file";
import { recordsOf, type TableSum } from "./records";
import { keptIn } from "./what-is-kept";

/** What is sealed does not shrink, so little effort is enough for the rest. */
const COMPRESSION = 4;

/** The two files of one moment. */
export type Made = { file: string; keysFile: string; createdAt: string; tables: TableSum[]; keys: number };

/** The keys that belong to a file of data lie beside it. */
export function keysBeside(file: string): string {
  return `${file}.keys`;
}

/**
 * Writes the database as it is at this moment into two files: the data, and apart from them people's wrapped keys. While it
 * does so, nobody who writes is held up. Nothing lies on the disk unsealed.
 * @throws BackupRefused when a file of that name is there; NotSetUpError without BACKUP_KEY.
 */
export async function backUp(file: string): Promise<Made> {
  const keysFile = keysBeside(file);
  const createdAt = now().toISOString();
  return inSnapshot(async (snapshot) => {
    // The keys first: where the data are, the keys that open them are, too.
    const keys = await writeBackup(keysFile, "keys", createdAt, snapshot);
    const tables = await writeBackup(file, "data", createdAt, snapshot);
    return { file, keysFile, createdAt, tables, keys: keys.reduce((sum, { rows }) => sum + rows, 0) };
  });
}

async function writeBackup(file: string, kind: Kind, createdAt: string, snapshot: Snapshot): Promise<TableSum[]> {
  const { current } = backupKeys();
  const salt = randomBytes(32);
  const schema = snapshot.schema.map(({ tag, statements }) => ({ tag, statements }));
  const { version } = packageFile;
  const { bytes, digest } = writeHead({
    format: FORMAT,
    kind,
    createdAt,
    version,
    schema,
    keyId: current.id,
    salt: salt.toString("hex"),
  });
  const sums: TableSum[] = [];
  const records = recordsOf(snapshot, keptIn(kind, snapshot.tables), (sum) => sums.push(sum));
  await writeNewFile(file, async (handle) => {
    await handle.writeFile(bytes);
    await pipeline(
      Readable.from(records, { objectMode: false }),
      createGzip({ level: COMPRESSION }),
      sealing(fileKey(current, salt, digest)),
      async (sealed: AsyncIterable<Buffer>) => {
        for await (const piece of sealed) await handle.writeFile(piece);
      },
    );
  });
  return sums;
}
