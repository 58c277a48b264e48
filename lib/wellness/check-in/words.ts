import type { Refusal } from "@/lib/typed-value";
import type { ChoiceField, ChoicesField } from "./field";
import { isOfferedWord } from "./vocabularies";

/** A person's own word fits a chip on a phone; an id of an earlier own word (36 characters) fits, too. */
export const longestOwnWord = 40;

type WordReading = { word: string | null } | { refusal: Refusal };
type WordsReading = { words: readonly string[] } | { refusal: Refusal };

/** Reads one word: an offered one, or the person's own where the field takes it. Empty is null. */
export function readWord(field: ChoiceField | ChoicesField, input: unknown): WordReading {
  if (input === null || input === undefined) return { word: null };
  if (typeof input !== "string") return refuse("unknownWord");
  const word = input.normalize("NFC").replace(/\s+/g, " ").trim();
  if (word === "") return { word: null };
  if (isOfferedWord(field.vocabulary, word)) return { word };
  if (!field.ownWords || /\p{Cc}/u.test(word)) return refuse("unknownWord");
  if ([...word].length > longestOwnWord) return refuse("tooLong", { maximum: longestOwnWord });
  return { word };
}

/** Reads a list of words; one word stands for a list of one, blanks and repetitions fall away. */
export function readWords(field: ChoicesField, input: unknown): WordsReading {
  const words = new Map<string, string>();
  for (const item of Array.isArray(input) ? input : [input]) {
    const reading = readWord(field, item);
    if ("refusal" in reading) return reading;
    const key = reading.word?.toLowerCase();
    if (reading.word !== null && key !== undefined && !words.has(key)) words.set(key, reading.word);
  }
  if (words.size > field.most) return refuse("tooMany", { maximum: field.most });
  return { words: [...words.values()] };
}

function refuse(reason: string, params: Refusal["params"] = {}): { refusal: Refusal } {
  return { refusal: { key: `errors.${reason}`, params } };
}
