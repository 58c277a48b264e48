import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Identity, identify, isAlive } from "./identity.ts";
import { codeOf, Problem } from "./problem.ts";

/** What a running command tells others about itself. */
export type LockFacts = Identity & {
  command: string;
  address?: string;
  databaseUrl?: string;
  children: (Identity & { name: string })[];
};

/** The right to be the only one; `left` are processes that a killed run could not end. */
export type Lock = { left: LockFacts["children"]; tell(facts: Partial<LockFacts>): void; release(): void };

/**
 * Takes the lock, also from a run that was killed.
 * @throws Problem when another run holds it
 */
export function acquireLock(path: string, command: string): Lock {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  let facts: LockFacts = { ...identify(process.pid), command, children: [] };
  const draft = `${path}.${process.pid}`;
  const left: LockFacts["children"] = [];
  for (;;) {
    writeFileSync(draft, JSON.stringify(facts), { mode: 0o600 });
    try {
      // A link appears complete or not at all, and never over another one.
      linkSync(draft, path);
      break;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      left.push(...takeOver(path));
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return {
    left: left.filter(isAlive),
    tell(more) {
      facts = { ...facts, ...more };
      writeFileSync(draft, JSON.stringify(facts), { mode: 0o600 });
      renameSync(draft, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

/** What the command that holds the lock says about itself; undefined when none is running. */
export function readLock(path: string): LockFacts | undefined {
  const facts = parse(path);
  return facts && isAlive(facts) ? facts : undefined;
}

function takeOver(path: string): LockFacts["children"] {
  const holder = parse(path);
  if (holder && isAlive(holder)) {
    const where = holder.address ? ` and serves ${holder.address}` : "";
    throw new Problem(`${holder.command} is already running (process ${holder.pid})${where}.`);
  }
  // Two that find the same leftover must not remove the lock that the quicker one has made meanwhile.
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return [];
  }
  const moved = parse(aside);
  if (moved && isAlive(moved)) {
    linkSync(aside, path);
    rmSync(aside);
    return takeOver(path);
  }
  rmSync(aside);
  return holder?.children ?? [];
}

function parse(path: string): LockFacts | undefined {
  try {
    const facts: LockFacts = JSON.parse(readFileSync(path, "utf8"));
    return facts;
  } catch {
    return undefined;
  }
}
