import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { momentName } from "../database/copies.ts";
import { say } from "../output.ts";
import { lockPaths, root } from "../root.ts";

const data = join(root, ".data");

/** Everything that `bin/up` keeps, in one git-ignored folder that only its owner reads. */
export const folders = {
  data,
  lock: lockPaths["bin/up"],
  secrets: join(data, "secrets.env"),
  database: join(data, "db"),
  copies: join(data, "copies"),
  logs: join(data, "logs"),
  /** The certificate of `--https`, and the authority that signed it. */
  tls: join(data, "tls"),
  /** Which migrations the private data have seen; lies in their folder, so that a copy that is put back brings its own. */
  migrated: join(data, "db", "data", "migrations-seen"),
};

/** Moves all private data aside, keys included, and says where to; the lock stays with the run that holds it. */
export function moveDataAside(moment: Date): void {
  const entries = readdirSync(data).filter((name) => !name.startsWith(basename(folders.lock)));
  if (entries.length === 0) return;
  const aside = `${data}.old-${momentName(moment)}`;
  mkdirSync(aside, { mode: 0o700 });
  for (const name of entries) renameSync(join(data, name), join(aside, name));
  say(`✓ Starting over; the earlier data are in ${basename(aside)}`);
}
