import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { DAY, HOUR, now } from "@/lib/clock";
import { DomainError } from "@/lib/errors";
import type { Kind } from "./head";
import { PARTIAL } from "./new-file";
import { headOf } from "./read-backup";

/** A backup that lies in a folder. */
export type Kept = { file: string; kind: Kind; createdAt: Date; bytes: number; version: string };

const DATA = /\.backup$/;
const KEYS = /\.backup\.keys$/;

/** How long each kind lives: what was erased has faded from all backups by then, and its keys long before. */
const LIFE: Record<Kind, number> = { data: 35 * DAY, keys: 7 * DAY };
/** Who looks every hour removes in time what would be too old at the next look. */
const BETWEEN_LOOKS = HOUR;
/** Longer than any backup takes: its process is gone. */
const ABANDONED = 2 * DAY;

/** "purposeful-2026-11-21T02-20-00Z.backup", in the order of time. */
export function nameOf(instant: Date): string {
  return `purposeful-${instant.toISOString().slice(0, 19).replaceAll(":", "-")}Z.backup`;
}

/** What is kept in a folder, the newest first. A file that is none of ours, whatever its name, is left out. */
export async function listBackups(folder: string): Promise<Kept[]> {
  const names = (await namesIn(folder)).filter((name) => DATA.test(name) || KEYS.test(name));
  const kept = await Promise.all(names.map((name) => lookAt(join(folder, name))));
  return kept.flat().sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
}

async function lookAt(file: string): Promise<Kept[]> {
  try {
    const { kind, createdAt, version } = await headOf(file);
    return [{ file, kind, createdAt: new Date(createdAt), bytes: (await stat(file)).size, version }];
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** The newest keys in a folder that are at least as new as the data; the file of the same moment if it is the newest. */
export function keysFor(data: Pick<Kept, "file" | "createdAt">, kept: readonly Kept[]): string | null {
  const fit = kept.filter(({ kind, createdAt }) => kind === "keys" && createdAt >= data.createdAt);
  return fit.at(0)?.file ?? null;
}

/**
 * Removes what has had its time. The newest of each kind stays, however old it is: as long as no newer one can be made, an
 * old backup is better than none.
 * @returns the files that are gone.
 */
export async function removeOldBackups(folder: string): Promise<string[]> {
  const kept = await listBackups(folder);
  const old = (["data", "keys"] as const).flatMap((kind) =>
    kept
      .filter((one) => one.kind === kind)
      .slice(1)
      .filter(({ createdAt }) => createdAt.getTime() + LIFE[kind] <= now().getTime() + BETWEEN_LOOKS),
  );
  const gone = [...old.map(({ file }) => file), ...(await abandonedIn(folder))];
  for (const file of gone) await rm(file, { force: true });
  return gone;
}

async function abandonedIn(folder: string): Promise<string[]> {
  const partial = (await namesIn(folder)).filter((name) => name.endsWith(PARTIAL)).map((name) => join(folder, name));
  const times = await Promise.all(partial.map(async (file) => ({ file, changed: (await stat(file)).mtimeMs })));
  return times.filter(({ changed }) => changed + ABANDONED < Date.now()).map(({ file }) => file);
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []); // not made yet
}
