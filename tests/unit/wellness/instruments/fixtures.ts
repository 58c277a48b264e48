import { readFileSync } from "node:fs";
import { join } from "node:path";
import { methods } from "@/lib/wellness/instruments/methods";
import type { Outcome } from "@/lib/wellness/instruments/outcome";

const folder = join(import.meta.dirname, "../../../fixtures/scoring");

export function fixture(name: string) {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}

/** A table of published figures: one object a row, numbers as numbers. */
export function rowsOf(name: string): Record<string, number>[] {
  const [head = "", ...lines] = readFileSync(join(folder, name), "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, index) => [names[index] ?? "", Number(cell)])),
  );
}

/** What the method of that name makes of the inputs. */
export function outcome(method: string, inputs: unknown): Outcome {
  const found = methods.get(method);
  if (!found) throw new Error(`no method ${method}`);
  return found.compute(inputs);
}

export const scoreOf = (method: string, inputs: unknown) => outcome(method, inputs).value;
export const reasonOf = (method: string, inputs: unknown) => outcome(method, inputs).reason?.key ?? null;
