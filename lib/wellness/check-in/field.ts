import type { Category } from "@/lib/categories";
import type { Measured } from "@/lib/typed-value";
import type { VocabularyName } from "./vocabularies";

/** How often a field is asked, and so how long an answer stands: the day, seven days, this and the next month. */
export type Rhythm = "daily" | "weekly" | "monthly";

/**
 * Which way is better, for the score. `targetBand`: points come from a published table or a goal, not from more or
 * less. `notScored`: kept, charted and compared, but no number says whether much or little of it is good.
 */
export type Direction = "higherIsBetter" | "lowerIsBetter" | "targetBand" | "notScored";

export type NumericKind = "rating" | "minutes" | "hours" | "amount" | "money" | "count";

type Common<Name extends string> = {
  name: Name;
  category: Category;
  rhythm: Rhythm;
  /** Asked from the first day; the others wait behind "more" until the person takes them into their own set. */
  core: boolean;
  direction: Direction;
};

export type NumericField<Name extends string = string> = Common<Name> &
  Measured & {
    kind: NumericKind;
    /** What one press of a stepper changes. Not a grid: 7 minutes is a fine answer to a step of 5. */
    step: number;
    /** Outside this a value is kept but left out of scores until the person says that it was real. */
    plausible: { min: number; max: number } | null;
  };

export type ChoiceField<Name extends string = string> = Common<Name> & {
  kind: "choice";
  vocabulary: VocabularyName;
  /** Does the field also take a person's own word? */
  ownWords: boolean;
};

export type ChoicesField<Name extends string = string> = Common<Name> & {
  kind: "choices";
  vocabulary: VocabularyName;
  ownWords: boolean;
  /** The largest number of words in one answer. */
  most: number;
};

export type Field<Name extends string = string> = NumericField<Name> | ChoiceField<Name> | ChoicesField<Name>;

type Options = Partial<Pick<NumericField, "rhythm" | "core" | "direction" | "plausible">>;

const usual = { rhythm: "daily", core: false, direction: "notScored", plausible: null } as const;

/** A self-rating of 1–10. */
export function rating<const Name extends string>(
  name: Name,
  category: Category,
  options: Options,
): NumericField<Name> {
  return { name, category, kind: "rating", min: 1, max: 10, step: 1, decimals: 0, unit: null, ...usual, ...options };
}

/** Whole minutes of one day. */
export function minutes<const Name extends string>(
  name: Name,
  category: Category,
  options: Options,
): NumericField<Name> {
  const bounds = { min: 0, max: 1440, step: 5, decimals: 0 };
  return { name, category, kind: "minutes", ...bounds, unit: "minutes", ...usual, ...options };
}

/** How many times something happened. */
export function count<const Name extends string>(
  name: Name,
  category: Category,
  max: number,
  options: Options,
): NumericField<Name> {
  return { name, category, kind: "count", min: 0, max, step: 1, decimals: 0, unit: "times", ...usual, ...options };
}

/** A measured amount with its bounds; `hours` is one with a kind of its own, shown as hours and minutes. */
export function amount<const Name extends string>(
  name: Name,
  category: Category,
  measure: Pick<NumericField, "min" | "max" | "step" | "decimals" | "unit"> & { kind?: "amount" | "hours" },
  options: Options,
): NumericField<Name> {
  return { name, category, kind: "amount", ...measure, ...usual, ...options };
}

/** The largest amount of money in one answer: a hundred thousand million of a currency with two decimals, far from 2^53. */
const mostMinor = 10_000_000_000_000;

/** An amount of money in minor units of the person's currency; only a net worth may lie below zero. */
export function money<const Name extends string>(
  name: Name,
  options: Options & { mayBeNegative?: boolean },
): NumericField<Name> {
  const { mayBeNegative = false, ...rest } = options;
  const bounds = { min: mayBeNegative ? -mostMinor : 0, max: mostMinor, step: 100, decimals: 0 };
  return { name, category: "financial", kind: "money", ...bounds, unit: "minor", ...usual, ...rest };
}

/** One word out of a vocabulary. */
export function choice<const Name extends string>(
  name: Name,
  category: Category,
  words: Pick<ChoiceField, "vocabulary" | "ownWords">,
  options: Pick<Options, "core">,
): ChoiceField<Name> {
  return { name, category, kind: "choice", ...words, rhythm: "daily", core: false, direction: "notScored", ...options };
}

/** Any number of words, up to twelve. */
export function choices<const Name extends string>(
  name: Name,
  category: Category,
  vocabulary: VocabularyName,
): ChoicesField<Name> {
  const words = { vocabulary, ownWords: true, most: 12 };
  return { name, category, kind: "choices", ...words, rhythm: "daily", core: false, direction: "notScored" };
}
