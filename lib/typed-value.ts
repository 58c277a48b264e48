import { minorDigits } from "@/lib/money";
import { readTypedNumber, typedText } from "@/lib/typed-number";
import { otherScales, type Unit, type UnitSystem } from "@/lib/units";

/** What is measured: its bounds and decimals in the canonical unit, in which it is stored. */
export type Measured = {
  kind: string;
  /** Outside `min`…`max` a value is impossible and refused. */
  min: number;
  max: number;
  /** The finest accepted number of decimals. */
  decimals: number;
  unit: Unit | null;
};

/** How a person types: their separators, their currency, their units. */
export type Habits = { locale: string; currency: string; units: UnitSystem };

/** Why an answer was refused: the key of a sentence in `messages/<locale>/errors.json` and what it speaks of. */
export type Refusal = { key: string; params: Record<string, string | number> };

export type Reading = { value: number } | { refusal: Refusal };

type Scale = { toStored: (typed: number) => number; toTyped: (stored: number) => number; decimals: number };

/** The way from what is typed (pounds, fluid ounces, whole currency) to what is stored, and back. */
function scaleOf(field: Measured, habits: Habits): Scale {
  if (field.unit === "minor") {
    const decimals = minorDigits(habits.currency);
    const minorPerMajor = 10 ** decimals;
    return {
      toStored: (typed) => Math.round(typed * minorPerMajor),
      toTyped: (stored) => stored / minorPerMajor,
      decimals,
    };
  }
  const other = habits.units === "imperial" && field.unit !== null ? otherScales[field.unit] : undefined;
  if (other) {
    const { toCanonical, fromCanonical, decimals } = other;
    return { toStored: (typed) => atDecimals(toCanonical(typed), field.decimals), toTyped: fromCanonical, decimals };
  }
  return { toStored: (typed) => typed, toTyped: (stored) => stored, decimals: field.decimals };
}

function atDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Reads what a person typed for this field into stored form, within the field's bounds. */
export function readTypedValue(field: Measured, text: string, habits: Habits): Reading {
  const scale = scaleOf(field, habits);
  const typed = readClock(field, text) ?? readTypedNumber(text, habits.locale);
  if (!typed) return refuse("notANumber");
  if (typed.decimals > scale.decimals) {
    return scale.decimals === 0 ? refuse("notWhole") : refuse("tooFine", { decimals: scale.decimals });
  }
  return withinBounds(field, scale.toStored(typed.value), habits);
}

/** "7:30" is seven and a half hours, or four hundred and fifty minutes. */
function readClock({ kind, unit }: Measured, text: string) {
  const match = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim());
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  if (kind === "hours") return { value: atDecimals(hours + minutes / 60, 2), decimals: 2 };
  return unit === "minutes" ? { value: 60 * hours + minutes, decimals: 0 } : null;
}

/** Checks a number that is already in stored form (from an interface, an import, an offline draft). */
export function readStoredValue(field: Measured, value: number, habits: Habits): Reading {
  if (!Number.isFinite(value)) return refuse("notANumber");
  if (atDecimals(value, field.decimals) !== value) {
    return field.decimals === 0 ? refuse("notWhole") : refuse("tooFine", { decimals: field.decimals });
  }
  return withinBounds(field, value, habits);
}

function withinBounds(field: Measured, value: number, habits: Habits): Reading {
  if (value >= field.min && value <= field.max) return { value: value === 0 ? 0 : value };
  return value < field.min
    ? refuse("tooSmall", { minimum: typedValue(field, field.min, habits) })
    : refuse("tooBig", { maximum: typedValue(field, field.max, habits) });
}

/** A stored value as the person would type it: what a form is filled in with. */
export function typedValue(field: Measured, stored: number, habits: Habits): string {
  const scale = scaleOf(field, habits);
  const least = field.unit === "minor" ? scale.decimals : 0;
  return typedText(scale.toTyped(stored), habits.locale, scale.decimals, least);
}

function refuse(reason: string, params: Refusal["params"] = {}): Reading {
  return { refusal: { key: `errors.${reason}`, params } };
}
