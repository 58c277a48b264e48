import type { Kind } from "./head";
import { type ReadBackup, readBackup } from "./read-backup";

/** Reads a backup to its end, with every checksum, and keeps nothing of it. @throws BackupRefused */
export async function verifyBackup(file: string, kind: Kind): Promise<ReadBackup> {
  return readBackup(file, kind, { rows: async () => undefined, end: async () => undefined });
}
