import type { Sentence, Tokens } from "../normalise/tokens";
import { compilePattern, type Meter, tabulate } from "../pattern";
import { findSpans, indexPatterns } from "../pattern-index";
import { calm } from "./calm";
import { danger } from "./danger";
import { LITTLE_WORDS } from "./little-words";

type Concept = keyof typeof danger | keyof typeof calm;

const entries = (Object.entries({ ...danger, ...calm }) as [Concept, readonly string[]][]).flatMap(([value, sources]) =>
  sources.map((source) => ({ pattern: compilePattern(source, {}), value })),
);
const index = indexPatterns(entries);
const rowOf = tabulate(entries.map(({ pattern }) => pattern));

// Two concepts belong together when at most so many words stand between them.
const REACH = 12;
// A bound for hostile texts; honest ones never have so many within reach.
const MOST_NEAR = 60;

/**
 * The signs of one sentence, as weights.ts names them: a concept ("absence"), two dangerous ones near each other
 * ("absence+better"), a word ("=goodbye") and two words in a row ("=without me").
 */
export function signsOf(tokens: Tokens, { start, end }: Sentence, meter: Meter): Set<string> {
  const words = tokens.words.slice(start, end);
  const found = [...findSpans(index, { words, rows: words.map(rowOf) }, 0, words.length, meter)].filter(
    ({ value }) => value !== "self",
  );
  const signs = new Set<string>(found.map(({ value }) => value));
  const grave = found.filter(({ value }) => value in danger);
  // In order of their beginnings, so that each is only compared with those that follow within reach.
  grave.forEach((left, at) => {
    for (const right of grave.slice(at + 1, at + 1 + MOST_NEAR)) {
      if (right.start - left.end > REACH) break;
      if (left.value !== right.value) signs.add([left.value, right.value].sort().join("+"));
    }
  });
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!LITTLE_WORDS.has(word)) signs.add(`=${word}`);
    if (next !== undefined && !(LITTLE_WORDS.has(word) && LITTLE_WORDS.has(next))) signs.add(`=${word} ${next}`);
  });
  return signs;
}
