import type { Feature, Grade } from "./assessment";
import { english } from "./lexicon/english";
import { french } from "./lexicon/french";
import { german } from "./lexicon/german";
import type { Lexicon } from "./lexicon/lexicon";
import { spanish } from "./lexicon/spanish";
import { CONTRACTIONS } from "./normalise/contractions";
import type { Vocabulary } from "./normalise/disguise";
import { compilePattern, type Pattern, tabulate } from "./pattern";
import { indexPatterns, type PatternIndex, vocabularyOf } from "./pattern-index";

/** What one phrase stands for. */
export type Phrase = {
  feature: Feature;
  grade: Grade;
  /** The pattern itself says "not": a denial is part of it. */
  negative: boolean;
};

/** What a sentence can be marked with. */
export type Mark = "past" | "topic" | "voice" | "everyday" | "recovered";

/** A language made ready for reading: patterns compiled, words in sets. */
export type ReadyLexicon = {
  language: string;
  phrases: PatternIndex<Phrase>;
  idioms: PatternIndex<"idiom">;
  surroundings: PatternIndex<Mark>;
  earnest: ReadonlySet<string>;
  negators: ReadonlySet<string>;
  negatorsSpent: ReadonlySet<string>;
  self: ReadonlySet<string>;
  others: ReadonlySet<string>;
  kin: ReadonlySet<string>;
};

const GRADES: readonly Grade[] = ["acute", "serious", "strong", "weak", "context"];

/** All languages are read in every text: people change language when it matters, and no language guesser is right about one line. */
const sources: readonly Lexicon[] = [english, german, spanish, french];

function compileAll<T>(lexicon: Lexicon, sourcesOf: readonly string[], value: T): { pattern: Pattern; value: T }[] {
  return sourcesOf.map((source) => ({ pattern: compilePattern(source, lexicon.classes), value }));
}

function phrasesOf(lexicon: Lexicon): { pattern: Pattern; value: Phrase }[] {
  return lexicon.features.flatMap((phrases) =>
    GRADES.flatMap((grade) =>
      compileAll(lexicon, phrases[grade] ?? [], { feature: phrases.feature, grade }).map(({ pattern, value }) => ({
        pattern,
        value: { ...value, negative: saysNot(pattern, lexicon) },
      })),
    ),
  );
}

function saysNot(pattern: Pattern, lexicon: Lexicon): boolean {
  return pattern.elements.some(
    (element) => element.kind === "words" && lexicon.negators.some((word) => element.exact.has(word)),
  );
}

function surroundingsOf(lexicon: Lexicon) {
  return [
    ...compileAll(lexicon, lexicon.past, "past" as const),
    ...compileAll(lexicon, lexicon.topics, "topic" as const),
    ...compileAll(lexicon, lexicon.voices, "voice" as const),
    ...compileAll(lexicon, lexicon.everyday ?? [], "everyday" as const),
    ...compileAll(lexicon, lexicon.recovered ?? [], "recovered" as const),
  ];
}

function ready(lexicon: Lexicon): ReadyLexicon {
  return {
    language: lexicon.language,
    phrases: indexPatterns(phrasesOf(lexicon)),
    idioms: indexPatterns(compileAll(lexicon, lexicon.idioms, "idiom" as const)),
    surroundings: indexPatterns(surroundingsOf(lexicon)),
    earnest: new Set(lexicon.earnest),
    negators: new Set(lexicon.negators),
    negatorsSpent: new Set(lexicon.negatorsSpent),
    self: new Set(lexicon.self),
    others: new Set(lexicon.others),
    kin: new Set(lexicon.kin),
  };
}

export const lexicons: readonly ReadyLexicon[] = sources.map(ready);

/** Every compiled pattern of every language, for structural tests. */
export const allPatterns: readonly Pattern[] = sources.flatMap((lexicon) => [
  ...phrasesOf(lexicon).map(({ pattern }) => pattern),
  ...compileAll(lexicon, lexicon.idioms, "").map(({ pattern }) => pattern),
  ...surroundingsOf(lexicon).map(({ pattern }) => pattern),
]);

/** Which choices of words a word belongs to. */
export const rowOf = tabulate(allPatterns);

const known = vocabularyOf(allPatterns);
const ownWords = new Set([
  ...known.words,
  ...CONTRACTIONS.keys(),
  ...sources.flatMap(({ self, kin, negators }) => [...self, ...kin, ...negators]),
]);
const stems = [...known.stems].filter((stem) => stem.length > 4);

/** Words worth looking for under a disguise. */
export const vocabulary: Vocabulary = {
  has: (word) => ownWords.has(word) || stems.some((stem) => word.startsWith(stem)),
};
