import { z } from "zod";
import { say } from "@/lib/words";
import { methods } from "./methods";
import { type Outcome, refused } from "./outcome";

/** More than a year of sleep in half minutes takes. */
export const longestLine = 4_000_000;

const line = z.strictObject({ method: z.string().max(100), inputs: z.record(z.string(), z.unknown()) });

/** What a line is answered with; `reason` in words. Of what was given only numbers and names of inputs come back. */
export type LineAnswer = Omit<Outcome, "reason"> & {
  method: string | null;
  version: string | null;
  reason: string | null;
};

/** Answers one JSON line, `{"method": "phq9", "inputs": {…}}`. Never throws. */
export function answerLine(source: string): LineAnswer {
  if (source.length > longestLine) return answer(refused("lineTooLong"));
  const parsed = line.safeParse(readJson(source));
  if (!parsed.success) return answer(refused("notALine"));
  const { method: name, inputs } = parsed.data;
  const method = methods.get(name);
  return method ? answer(method.compute(inputs), method) : answer(refused("noSuchMethod"), { name });
}

function answer(
  { value, missing, reason, details }: Outcome,
  method: { name?: string; version?: string } = {},
): LineAnswer {
  return {
    value,
    method: method.name ?? null,
    version: method.version ?? null,
    missing,
    reason: reason && say("en-GB", `instruments.reasons.${reason.key}`, reason.params),
    details,
  };
}

function readJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
