import { type Meter, matchAt, type Pattern, type Row } from "./pattern";

/** Patterns by their first word, so that a place of the text only meets those that can begin there. */
export type PatternIndex<T> = {
  byWord: ReadonlyMap<string, readonly Entry<T>[]>;
  byStem: ReadonlyMap<string, readonly Entry<T>[]>;
};

type Entry<T> = { pattern: Pattern; value: T };

/** A phrase found: words `start` to `end` (exclusive). */
export type Span<T> = { value: T; start: number; end: number };

// Stems are looked up by so many first letters; shorter stems would make every word a candidate.
const STEM_KEY = 3;

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

/** Builds the index once, when the module loads. */
export function indexPatterns<T>(entries: Iterable<Entry<T>>): PatternIndex<T> {
  const byWord = new Map<string, Entry<T>[]>();
  const byStem = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const first = entry.pattern.elements[0];
    if (first?.kind !== "words") continue;
    for (const word of first.exact) add(byWord, word, entry);
    for (const key of new Set(first.stems.map((stem) => stem.slice(0, STEM_KEY)))) add(byStem, key, entry);
  }
  return { byWord, byStem };
}

/** Finds every phrase that begins in `[start, end)` and does not reach past `end`. */
export function* findSpans<T>(
  index: PatternIndex<T>,
  { words, rows }: { words: readonly string[]; rows: readonly Row[] },
  start: number,
  end: number,
  meter: Meter,
): Generator<Span<T>> {
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? "";
    for (const candidates of [index.byWord.get(word), index.byStem.get(word.slice(0, STEM_KEY))]) {
      for (const { pattern, value } of candidates ?? []) {
        const stop = matchAt(pattern, rows, at, end, meter);
        if (stop > at) yield { value, start: at, end: stop };
      }
    }
  }
}

/** All whole words that the patterns know; stems are returned apart. */
export function vocabularyOf(patterns: Iterable<Pattern>): { words: Set<string>; stems: Set<string> } {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const pattern of patterns) {
    for (const element of pattern.elements) {
      if (element.kind !== "words") continue;
      for (const word of element.exact) words.add(word);
      for (const stem of element.stems) stems.add(stem);
    }
  }
  return { words, stems };
}
