import type { Measured } from "@/lib/typed-value";

/*
 * What can be said in an entry. A field is described once, in its book; the form, its schema, the columns' bounds, the
 * list, the file and the history are made from it or tested against it. Names are the source document's.
 */

type Common<Name extends string> = {
  name: Name;
  isRequired: boolean;
  /** The part of the form behind a line of its own; null: asked at once. */
  group: string | null;
  /** Kept out of the page while the privacy eye is closed: money, weight, lab values. */
  behindEye: boolean;
};

/** Words of one's own: sealed. */
export type TextField<Name extends string = string> = Common<Name> & {
  kind: "text";
  most: number;
  isLong: boolean;
  /** What it has to look like, and where a tap on it leads. */
  reaches: "phone" | "email" | null;
};

/** A list of short texts of one's own, sealed as one; `suggestions` are offered as words of the messages. */
export type TagsField<Name extends string = string> = Common<Name> & {
  kind: "tags";
  most: number;
  longest: number;
  suggestions: readonly string[];
};

/** One word of a closed vocabulary. */
export type ChoiceField<Name extends string = string> = Common<Name> & { kind: "choice"; words: readonly string[] };

/** Several words of a closed vocabulary, in its order: the days of a week. */
export type SeveralField<Name extends string = string> = Common<Name> & { kind: "several"; words: readonly string[] };

/** Times of day ("08:00"), at most so many, in their order. */
export type TimesField<Name extends string = string> = Common<Name> & { kind: "times"; most: number };

export type NumberField<Name extends string = string> = Common<Name> &
  Measured & {
    kind: "number" | "hours" | "rating" | "money";
    /** Outside this a value is kept, but counts in no chart and no score until the person says that it was real. */
    plausible: { min: number; max: number } | null;
  };

/** Yes, no, or not said. */
export type FlagField<Name extends string = string> = Common<Name> & { kind: "flag" };

/** A day of the person's calendar. */
export type DayField<Name extends string = string> = Common<Name> & { kind: "day"; mayLieAhead: boolean };

/** A day and a time in the person's zone. */
export type MomentField<Name extends string = string> = Common<Name> & { kind: "moment"; mayLieAhead: boolean };

/**
 * A time on the entry's day, typed without the day and kept as an instant; `before` names another clock of the entry: then
 * it is the last such time before that one (22:40 before 06:30 was the evening before).
 */
export type ClockField<Name extends string = string> = Common<Name> & { kind: "clock"; before: string | null };

/** A time of day that belongs to no day: minutes after midnight. */
export type TimeField<Name extends string = string> = Common<Name> & { kind: "time" };

/** The currency in which the entry's amounts are, ISO 4217; the person's own where nothing else is said. */
export type CurrencyField<Name extends string = string> = Common<Name> & { kind: "currency" };

export type EntryField<Name extends string = string> =
  | TextField<Name>
  | TagsField<Name>
  | ChoiceField<Name>
  | NumberField<Name>
  | FlagField<Name>
  | DayField<Name>
  | MomentField<Name>
  | ClockField<Name>
  | TimeField<Name>
  | SeveralField<Name>
  | TimesField<Name>
  | CurrencyField<Name>;

export type EntryValue = string | number | boolean | Date | readonly string[] | null;

export type ValueOf<Field extends EntryField> = Field extends TextField | ChoiceField | DayField | CurrencyField
  ? string | null
  : Field extends NumberField | TimeField
    ? number | null
    : Field extends FlagField
      ? boolean | null
      : Field extends MomentField | ClockField
        ? Date | null
        : readonly string[];

type Options = { isRequired?: boolean; group?: string; behindEye?: boolean };

function common<const Name extends string>(name: Name, options: Options): Common<Name> {
  const { isRequired = false, group = null, behindEye = false } = options;
  return { name, isRequired, group, behindEye };
}

type NumberOptions = Options & { plausible?: { min: number; max: number } };

/** A measured value in its canonical unit. */
export function number<const Name extends string>(
  name: Name,
  measure: Omit<Measured, "kind">,
  options: NumberOptions = {},
): NumberField<Name> {
  return { ...common(name, options), ...measure, kind: "number", plausible: options.plausible ?? null };
}

/** Hours that may also be typed as "7:30". */
export function hours<const Name extends string>(
  name: Name,
  max: number,
  options: NumberOptions = {},
): NumberField<Name> {
  return { ...number(name, { min: 0, max, decimals: 2, unit: "hours" }, options), kind: "hours" };
}

/** Whole minutes, also typed as "1:30". */
export const minutes = <const Name extends string>(name: Name, options: NumberOptions & { max?: number } = {}) =>
  number(name, { min: 0, max: options.max ?? 1440, decimals: 0, unit: "minutes" }, options);

/** A self-rating from 1 to 10, or to 5. */
export function rating<const Name extends string>(
  name: Name,
  options: Options & { max?: 5 | 10 } = {},
): NumberField<Name> {
  const measure = { min: 1, max: options.max ?? 10, decimals: 0, unit: null };
  return { ...number(name, measure, options), kind: "rating" };
}

/** Far from 2^53, so that every amount stays exact. */
const mostMinor = 10_000_000_000_000;

/** An amount of money in minor units of the entry's currency; a book with one has a `currency()` too. */
export function money<const Name extends string>(
  name: Name,
  options: Options & { mayBeNegative?: boolean; isAboveZero?: boolean } = {},
): NumberField<Name> {
  const min = options.mayBeNegative ? -mostMinor : options.isAboveZero ? 1 : 0;
  const measure = { min, max: mostMinor, decimals: 0, unit: "minor" as const };
  return { ...number(name, measure, { behindEye: true, ...options }), kind: "money" };
}

export function text<const Name extends string>(
  name: Name,
  most: number,
  options: Options & { isLong?: boolean; reaches?: "phone" | "email" } = {},
): TextField<Name> {
  const { isLong = false, reaches = null } = options;
  return { ...common(name, options), kind: "text", most, isLong, reaches };
}

export function tags<const Name extends string>(
  name: Name,
  options: Options & { suggestions?: readonly string[] } = {},
): TagsField<Name> {
  return { ...common(name, options), kind: "tags", most: 12, longest: 40, suggestions: options.suggestions ?? [] };
}

export function choice<const Name extends string>(
  name: Name,
  words: readonly string[],
  options: Options = {},
): ChoiceField<Name> {
  return { ...common(name, options), kind: "choice", words };
}

export function flag<const Name extends string>(name: Name, options: Options = {}): FlagField<Name> {
  return { ...common(name, options), kind: "flag" };
}

export function day<const Name extends string>(
  name: Name,
  options: Options & { mayLieAhead?: boolean } = {},
): DayField<Name> {
  return { ...common(name, options), kind: "day", mayLieAhead: options.mayLieAhead ?? false };
}

export function moment<const Name extends string>(
  name: Name,
  options: Options & { mayLieAhead?: boolean } = {},
): MomentField<Name> {
  return { ...common(name, options), kind: "moment", mayLieAhead: options.mayLieAhead ?? false };
}

export function clock<const Name extends string>(
  name: Name,
  options: Options & { before?: string } = {},
): ClockField<Name> {
  return { ...common(name, options), kind: "clock", before: options.before ?? null };
}

export function time<const Name extends string>(name: Name, options: Options = {}): TimeField<Name> {
  return { ...common(name, options), kind: "time" };
}

/**
 * The currency of the entry's amounts. Hidden with them: without the amount beside it, another currency would make
 * another amount of the same minor units.
 */
export function currency(options: Pick<Options, "group"> = {}): CurrencyField<"currency"> {
  return { ...common("currency", { ...options, isRequired: true, behindEye: true }), kind: "currency" };
}
export function several<const Name extends string>(
  name: Name,
  words: readonly string[],
  options: Options = {},
): SeveralField<Name> {
  return { ...common(name, options), kind: "several", words };
}

export function times<const Name extends string>(name: Name, most: number, options: Options = {}): TimesField<Name> {
  return { ...common(name, options), kind: "times", most };
}

/** Fields that hold a list, which is empty when nothing was said. */
export const holdsList = ({ kind }: EntryField): boolean => kind === "tags" || kind === "several" || kind === "times";
