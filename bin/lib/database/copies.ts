import { constants, existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../problem.ts";

const kept = 3;
/** A copy holds people's keys: whoever was erased since must not be readable in it for longer than in any other backup. */
const keptForMs = 7 * 86_400_000;

/** A moment as part of a file name that sorts by time: "2026-03-01T09-30-00Z". */
export function momentName(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
}

/**
 * Copies the data folder of a server that is not running, and returns where to. The copy is as encrypted as the data are;
 * it appears complete or not at all, and the last three stay.
 * @throws Problem when there is no room for it
 */
export async function copyData(data: string, copies: string, moment: Date): Promise<string> {
  await mkdir(copies, { recursive: true, mode: 0o700 });
  await removeAllBut(copies, kept - 1);
  const needed = await sizeOf(data);
  const { bavail, bsize } = await statfs(copies);
  if (bavail * bsize < needed * 1.1) {
    const megabytes = Math.ceil((needed * 1.1) / 1e6);
    throw new Problem(
      `No room to copy the data before they are migrated: ${copies} needs ${megabytes} MB free. Nothing was changed.`,
    );
  }
  const target = join(copies, momentName(moment));
  const partial = `${target}.partial`;
  // Where the file system can, the copy shares its blocks with the original until one of them changes.
  await cp(data, partial, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE });
  await rename(partial, target);
  return target;
}

/**
 * Puts the copy back in the place of the data, which are dropped: nobody but the failed migration wrote to them since. Only
 * renames, so that it is done at once whatever the size.
 */
export async function restoreCopy(data: string, copy: string): Promise<void> {
  await rename(copy, `${data}.restored`);
  await rename(data, `${data}.failed`);
  await finishRestore(data);
}

/** Ends a restore that was cut short between two of its renames. */
export async function finishRestore(data: string): Promise<void> {
  if (!existsSync(data) && existsSync(`${data}.restored`)) await rename(`${data}.restored`, data);
  if (existsSync(data)) await rm(`${data}.failed`, { recursive: true, force: true });
}

/** Removes copies that have had their time. */
export async function removeOldCopies(copies: string, now: Date): Promise<void> {
  if (!existsSync(copies)) return;
  const oldest = momentName(new Date(now.getTime() - keptForMs));
  for (const name of await readdir(copies)) {
    if (/^\d{4}-\d\d-\d\dT/.test(name) && name < oldest) await rm(join(copies, name), { recursive: true, force: true });
  }
}

async function removeAllBut(copies: string, count: number): Promise<void> {
  const names = (await readdir(copies)).toSorted();
  const unfinished = names.filter((name) => name.endsWith(".partial"));
  const old = names.filter((name) => !name.endsWith(".partial")).slice(0, -count || undefined);
  for (const name of [...unfinished, ...old]) await rm(join(copies, name), { recursive: true, force: true });
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
