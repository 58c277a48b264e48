import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Whether the work that ended with this value needs no repetition. */
export function isStamped(path: string, value: string): boolean {
  try {
    return readFileSync(path, "utf8") === value;
  } catch {
    return false;
  }
}

/** Does the work and stamps it. The old stamp goes first: work that was cut short is never taken for done. */
export async function stamped(path: string, value: () => string, work: () => Promise<unknown>): Promise<void> {
  rmSync(path, { force: true });
  await work();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, value());
}
