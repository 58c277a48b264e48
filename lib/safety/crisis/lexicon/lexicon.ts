import type { Feature, Grade } from "../assessment";
import type { WordClasses } from "../pattern";

/** The phrases of one feature, by how much they say alone. */
export type FeaturePhrases = { feature: Feature } & Partial<Record<Grade, readonly string[]>>;

/** One language. Patterns are written in normalised words: lower case, no accents, no apostrophes, contractions in full. */
export type Lexicon = {
  language: string;
  classes: WordClasses;
  features: readonly FeaturePhrases[];
  /** Harmless ways to say dangerous words: whatever they cover is not read any further. */
  idioms: readonly string[];
  /** Words after which an idiom is meant: "I burned myself on the stove on purpose". */
  earnest: readonly string[];
  /** Words that turn a statement round when they stand shortly before it. */
  negators: readonly string[];
  /** After one of these a negator does not deny: "not only", "can not stop", "do not know". */
  negatorsSpent: readonly string[];
  /** Words for the writer, and for somebody else, as the one a statement is about. */
  self: readonly string[];
  others: readonly string[];
  /** People close enough that a statement about them is a call for help on their behalf. */
  kin: readonly string[];
  /** Long past. Patterns. */
  past: readonly string[];
  /** Patterns. Study, news, history, film, game, book: the words of people who write about the subject. */
  topics: readonly string[];
  /** Patterns. Daily life that is complained of in grave words: beside it an indirect sign only adds up. */
  everyday?: readonly string[];
  /** Patterns. Life after it: what was long ago and is told from here is no sign of danger today. */
  recovered?: readonly string[];
  /** Patterns. Invented speakers: in the same sentence even a first person is not the writer. */
  voices: readonly string[];
};
