import { z } from "zod";
import { assessConversation, assessText } from "./assess";
import type { CrisisLevel } from "./assessment";

const MAX_TEXT = 200_000;
const MAX_TURNS = 2_000;
const MAX_LINE = 4_000_000;

/** Speakers that are not the person: their words are never read as the person's own. */
const OTHER_SPEAKERS: ReadonlySet<string> = new Set([
  "assistant",
  "system",
  "bot",
  "chatbot",
  "model",
  "coach",
  "tool",
  "provider",
]);

const said = z.string().max(MAX_TEXT);
const spoken = z
  .strictObject({
    text: said.optional(),
    content: said.optional(),
    role: z.string().max(100).optional(),
    speaker: z.string().max(100).optional(),
  })
  .refine((turn) => (turn.text === undefined) !== (turn.content === undefined));
const line = z.union([
  z.strictObject({ text: said }),
  z.strictObject({
    turns: z
      .array(z.union([said, spoken]))
      .min(1)
      .max(MAX_TURNS),
  }),
]);

type Turn = string | z.infer<typeof spoken>;

/** One answer of the stream: the level, or why the line could not be read. Nothing of the text comes back. */
export type LineAnswer = { level: CrisisLevel } | { error: "not JSON" | "not a text or turns" | "line too long" };

/** Answers one JSON line, `{"text": "…"}` or `{"turns": ["…", { "role": "user", "content": "…" }]}`. Never throws. */
export function assessLine(source: string): LineAnswer {
  if (source.length > MAX_LINE) return { error: "line too long" };
  let read: unknown;
  try {
    read = JSON.parse(source);
  } catch {
    return { error: "not JSON" };
  }
  const parsed = line.safeParse(read);
  if (!parsed.success) return { error: "not a text or turns" };
  if ("text" in parsed.data) return { level: assessText(parsed.data.text).level };
  return { level: assessConversation(parsed.data.turns.flatMap(ownWords)).level };
}

function ownWords(turn: Turn): string[] {
  if (typeof turn === "string") return [turn];
  const speaker = (turn.role ?? turn.speaker ?? "user").toLowerCase();
  return OTHER_SPEAKERS.has(speaker) ? [] : [turn.text ?? turn.content ?? ""];
}

/** Answers a stream of lines one by one, in order; empty lines are passed over. */
export async function* assessLines(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const source of lines) if (source.trim() !== "") yield JSON.stringify(assessLine(source));
}
