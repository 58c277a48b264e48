import { type FileHandle, open } from "node:fs/promises";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { backupKeys, fileKey } from "@/lib/crypto/backup-keys";
import { NotAuthentic, unsealing } from "@/lib/crypto/sealed-stream";
import { type Head, type Kind, readHead, type WrittenHead } from "./head";
import { type Reader, readRecords, type TableSum } from "./records";
import { BackupRefused } from "./refusal";

/** Read from the disk at once. */
const PIECE_BYTES = 262_144;

export type ReadBackup = { head: Head; tables: TableSum[] };

/** What a backup says of itself to anybody. @throws BackupRefused */
export async function headOf(file: string): Promise<Head> {
  return opened(file, async (handle) => (await readHead(file, handle)).head);
}

/**
 * Reads a backup to its end and hands its rows over.
 * @throws BackupRefused when it is of another kind or key, was altered, or was cut short; by then rows may have been handed
 * over, each of them authentic.
 */
export async function readBackup(file: string, kind: Kind, reader: Reader): Promise<ReadBackup> {
  return opened(file, async (handle) => {
    const written = await readHead(file, handle);
    if (written.head.kind !== kind) throw new BackupRefused("wrongKind", { file, kind: written.head.kind });
    const content = contentOf(file, handle, written);
    try {
      const tables = await readRecords(content, reader);
      for await (const _rest of content) throw new BackupRefused("damaged", { file });
      return { head: written.head, tables };
    } catch (error) {
      throw error instanceof NotAuthentic ? new BackupRefused("damaged", { file }) : error;
    } finally {
      content.destroy();
    }
  });
}

function contentOf(file: string, handle: FileHandle, { head, bytes, digest }: WrittenHead): Readable {
  const key = backupKeys().byId.get(head.keyId);
  if (!key) throw new BackupRefused("otherKey", { file });
  const content = createGunzip();
  pipeline(
    piecesOf(handle, bytes.length),
    unsealing(fileKey(key, Buffer.from(head.salt, "hex"), digest)),
    content,
    () => undefined, // an error destroys `content` with it, where its reader finds it
  );
  return content;
}

async function* piecesOf(handle: FileHandle, start: number): AsyncGenerator<Buffer> {
  for (let position = start; ; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(PIECE_BYTES), 0, PIECE_BYTES, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function opened<T>(file: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file, "r").catch(() => {
    throw new BackupRefused("noFile", { file });
  });
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}
