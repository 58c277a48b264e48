import { readFileSync } from "node:fs";
import { z } from "zod";

const folder = new URL("../../../fixtures/crisis/", import.meta.url);

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => schema.parse(JSON.parse(line)));
}

/** SimpleSafetyTests (self-harm area) and XSTest (harmless look-alikes). */
export const singleMessages = readLines(
  "single-messages.jsonl",
  z.object({ label: z.enum(["self_harm_area", "benign"]), text: z.string() }),
);

/** VERA-MH user turns with the risk of the persona that spoke them. */
export const conversations = readLines(
  "conversations.jsonl",
  z.object({
    id: z.string(),
    persona: z.string(),
    risk: z.enum(["None", "Low", "High", "Imminent"]),
    turns: z.array(z.string()),
  }),
);

/**
 * Our own lines. "tuning" and "practice" were learned from; "held-out", "sealed" and "fresh" were not, and are never to be: they are
 * there for the figures. A line of several turns has them in `turns`, and joined in `text`.
 */
export const ownLines = readLines(
  "own-lines.jsonl",
  z.object({
    kind: z.enum(["acute", "serious", "harmless", "journal"]),
    split: z.enum(["tuning", "practice", "held-out", "sealed", "fresh"]),
    text: z.string(),
    turns: z.array(z.string()).optional(),
  }),
);
