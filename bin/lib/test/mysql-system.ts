import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findExecutable } from "../database/executables.ts";
import { Problem } from "../problem.ts";
import { CommandFailed, run } from "../run.ts";
import { step } from "../steps.ts";
import { folders } from "./folders.ts";

/**
 * Debian stable has no MySQL, its unstable has: a small system with nothing but it, in a folder of ours, kept from run to run.
 * @throws Problem when it cannot be had here
 */
export async function ensureMysqlSystem(): Promise<void> {
  if (existsSync(join(folders.sid, "usr/sbin/mysqld"))) return;
  if (process.getuid?.() !== 0) throw new Problem("only root may make the small Debian that it runs in");
  const program = findExecutable("debootstrap");
  if (!program) throw new Problem("debootstrap is not to be had");
  const partial = `${folders.sid}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const mirror = debianMirror();
  const args = ["--variant=minbase", "--include=mysql-server-core", "sid", partial, ...(mirror ? [mirror] : [])];
  await step("Fetching MySQL from Debian's unstable", async (onLine) => {
    try {
      await run({ name: "debootstrap", program, args, env: process.env, onLine, graceMilliseconds: 60_000 });
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      throw new Problem(
        `debootstrap failed: ${error.tail.findLast((line) => line.startsWith("E:")) ?? error.tail.at(-1)}`,
      );
    }
  });
  renameSync(partial, folders.sid);
}

/** The mirror from which this machine takes Debian's packages, from the text of its source lists; undefined: debootstrap's own. */
export function mirrorIn(texts: string[]): string | undefined {
  const addresses = texts.flatMap((text) =>
    text.split("\n").flatMap((line) => /^\s*(?:URIs:|deb\s+(?:\[[^\]]*\]\s*)?)\s*(https?:\S+)/.exec(line)?.[1] ?? []),
  );
  return addresses.find((address) => /\/debian\/?$/.test(address));
}

function debianMirror(): string | undefined {
  const folder = "/etc/apt/sources.list.d";
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const lists = ["/etc/apt/sources.list", ...files].filter(
    (path) => /\.(list|sources)$/.test(path) && existsSync(path),
  );
  return mirrorIn(lists.map((path) => readFileSync(path, "utf8")));
}
