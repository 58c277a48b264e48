import { existsSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { BackupRefused } from "./refusal";

/** Being written, or left behind by a process that died over it. */
export const PARTIAL = ".partial";

/**
 * Writes a file that is there whole or not at all, for its owner alone: under another name first, flushed to the disk, then
 * given its own.
 * @throws BackupRefused when there is one of that name.
 */
export async function writeNewFile(path: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  refuseExisting(path);
  const partial = `${path}.${process.pid}${PARTIAL}`;
  const handle = await open(partial, "wx", 0o600);
  try {
    await write(handle);
    await handle.sync();
    await handle.close();
    refuseExisting(path);
    await rename(partial, path);
    await keepNames(dirname(path));
  } catch (error) {
    await handle.close().catch(() => undefined); // it may be closed already
    await rm(partial, { force: true });
    throw error;
  }
}

function refuseExisting(path: string): void {
  if (existsSync(path)) throw new BackupRefused("exists", { file: path });
}

/** The name, too, outlives a power cut. */
async function keepNames(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync();
  await handle.close();
}
