import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

const limitBytes = 10_000_000;

/** A log that only its owner reads and that never grows beyond two files of ten megabytes. */
export function openLog(path: string): (text: string) => void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  let size = sizeOf(path);
  return (text) => {
    if (size > limitBytes) {
      renameSync(path, `${path}.1`);
      size = 0;
    }
    appendFileSync(path, text, { mode: 0o600 });
    size += Buffer.byteLength(text);
  };
}

/** The last lines of a log that hold something, or of nothing when there is no log. */
export function lastLines(path: string, count: number): string[] {
  try {
    const lines = readFileSync(path, "utf8").split("\n");
    return lines.filter((line) => line.trim() !== "").slice(-count);
  } catch {
    return [];
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
