import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** One value for a list of texts, in which their order and borders count. */
export function hashOf(...parts: string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}

/** One value for the names and contents of all files under a folder, but those that `skip` names by their path in it. */
export function hashFolder(folder: string, skip: (path: string) => boolean = () => false): string {
  const hash = createHash("sha256");
  for (const path of filesUnder(folder, folder, skip)) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

function filesUnder(top: string, folder: string, skip: (path: string) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = relative(top, join(folder, entry.name));
      if (skip(path)) return [];
      if (entry.isDirectory()) return filesUnder(top, join(folder, entry.name), skip);
      return entry.isFile() ? [path] : [];
    });
}
