import type { Actor } from "@/lib/auth/actor";
import { formatMoney } from "@/lib/money";
import { addDays, formatDay } from "@/lib/time";
import { type Habits, typedValue } from "@/lib/typed-value";
import { unitInWords } from "@/lib/unit-in-words";
import type { CheckInEntry } from "@/lib/wellness/check-in/entry";
import type { Field, NumericField } from "@/lib/wellness/check-in/field";
import { type CheckInValues, type FieldName, fieldNamed } from "@/lib/wellness/check-in/fields";
import type { OwnWord } from "@/lib/wellness/check-in/own-words";
import type { LastAnswer } from "@/lib/wellness/check-in/prefill";
import { faceOfMoodScore } from "@/lib/wellness/check-in/vocabularies";
import { isMessageKey, say, type Words } from "@/lib/words";

/** What every question needs to know to be asked in the person's words, units and currency. */
export type Asking = {
  t: Words;
  habits: Habits;
  /** The day that is filled in, and the person's today. */
  day: string;
  today: string;
  ownWords: readonly OwnWord[];
  /** What was typed and not saved. */
  draft: Readonly<Record<string, string | string[]>> | null;
  entry: CheckInEntry | null;
  /** The privacy eye is closed: amounts of money and weight stay out of the page. */
  hidesAmounts: boolean;
};

/** Is this an answer that the privacy eye keeps out of the page? */
export function isHiddenAnswer({ hidesAmounts }: Pick<Asking, "hidesAmounts">, name: FieldName): boolean {
  return hidesAmounts && (fieldNamed(name).kind === "money" || name === "weightKg" || name === "emergencyFundMonths");
}

export function habitsOf(actor: Pick<Actor, "locale" | "units">, currency: string): Habits {
  return { locale: actor.locale, units: actor.units, currency };
}

/** A word of a field: `label`, `question`, `hint`, `low`, `high`. Undefined where the field has none. */
export function wordOf({ habits }: Pick<Asking, "habits">, name: FieldName, part: string): string | undefined {
  const key = `vocabularies.fields.${name}.${part}`;
  return isMessageKey(key) ? say(habits.locale, key) : undefined;
}

/** The unit that is typed: the currency for amounts of money, pounds and fluid ounces where those are the habit. */
export function unitOf({ habits }: Pick<Asking, "habits">, { unit }: NumericField<FieldName>): string | undefined {
  return unit === null ? undefined : unitInWords(unit, habits);
}

/** What a person said to a field, in their words: "7.5 h", "light", "€19.99". */
export function answerInWords(
  asking: Pick<Asking, "t" | "habits" | "ownWords" | "hidesAmounts">,
  name: FieldName,
  value: unknown,
): string {
  const { t, habits, ownWords } = asking;
  if (isHiddenAnswer(asking, name)) return t("common.hidden");
  const field: Field<FieldName> = fieldNamed(name);
  if (Array.isArray(value)) {
    const words = value.map((word) => answerInWords(asking, name, word));
    return new Intl.ListFormat(habits.locale, { type: "unit" }).format(words);
  }
  if (typeof value === "string" && "vocabulary" in field) {
    const own = ownWords.find(({ id }) => id === value);
    const key = `vocabularies.${field.vocabulary}.${value}`;
    return own?.word ?? (isMessageKey(key) ? say(habits.locale, key) : value);
  }
  if (typeof value !== "number" || "vocabulary" in field) return "";
  if (name === "moodScore") return say(habits.locale, `vocabularies.faces.${faceOfMoodScore(value)}`);
  if (field.unit === "minor") return formatMoney({ amountMinor: value, currency: habits.currency }, habits.locale);
  return [typedValue(field, value, habits), unitOf(asking, field)].filter(Boolean).join(" ");
}

/** "6 yesterday", "6 on 12 Nov". */
export function lastInWords(asking: Asking, name: FieldName, last: LastAnswer | null): string | undefined {
  if (!last || asking.entry || isHiddenAnswer(asking, name)) return undefined;
  const value = answerInWords(asking, name, last.value);
  const isYesterday = asking.day === asking.today && last.day === addDays(asking.day, -1);
  return isYesterday
    ? asking.t("checkIn.lastYesterday", { value })
    : asking.t("checkIn.lastOn", { value, day: formatDay(last.day, asking.habits.locale, "short") });
}

/** What a control is filled in with: what was typed and not saved, else the value. */
export function draftOr(asking: Asking, name: string, value: string | undefined): string | undefined {
  if (!asking.draft) return value;
  return [asking.draft[name] ?? ""].flat()[0];
}

export function draftListOr(asking: Asking, name: string, value: CheckInValues[FieldName] | null): readonly string[] {
  if (asking.draft) return [asking.draft[name] ?? []].flat().filter(Boolean);
  return Array.isArray(value) ? value : [];
}
