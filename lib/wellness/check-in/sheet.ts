import { type Category, categories } from "@/lib/categories";
import { isDue } from "./due";
import type { CheckInEntry } from "./entry";
import type { Field } from "./field";
import { askedFields } from "./field-set";
import { type CheckInValues, type FieldName, fieldsOf, isAnswered } from "./fields";
import { isFilledIn, type LastAnswer, lastAnswer } from "./prefill";

/** One question as it stands on the form: `value` is what it is filled in with, `last` what is shown beside it. */
export type SheetField = {
  field: Field<FieldName>;
  value: CheckInValues[FieldName] | null;
  last: LastAnswer | null;
};

/** One screen: the questions that are asked, and those that wait behind "more". */
export type SheetStep = { category: Category; asked: readonly SheetField[]; more: readonly SheetField[] };

export type Sheet = { day: string; entry: CheckInEntry | null; currency: string; steps: readonly SheetStep[] };

/** The face already says a mood; a finer word is for those who look for one. */
export const alwaysBehindMore: readonly FieldName[] = ["currentMood"];

/**
 * The form of one day. A new day is filled in with the last answers to what is asked; a day that stands shows what it
 * says and nothing else. What nobody sees is never filled in.
 * @param entries the newest check-ins up to and with `day`, newest first.
 * @param own the person's own set; null: the usual questions.
 */
export function sheetOf(
  day: string,
  entries: readonly CheckInEntry[],
  own: readonly FieldName[] | null,
  currency: string,
): Sheet {
  const entry = entries.find((candidate) => candidate.day === day) ?? null;
  const before = entries.filter((candidate) => candidate.day < day);
  const amounts = entry?.currency ?? currency;
  const wanted = new Set(askedFields(own));
  const isAsked = ({ name }: Field<FieldName>) =>
    wanted.has(name) &&
    !alwaysBehindMore.includes(name) &&
    (isDue(name, day, before) || (entry !== null && isAnswered(entry.values, name)));

  const steps = categories.map((category): SheetStep => {
    const fields = fieldsOf(category).map((field) => {
      const last = lastAnswer(field.name, day, amounts, before);
      const filled = isAsked(field) && isFilledIn(field.name) ? (last?.value ?? null) : null;
      return { field, last, value: entry ? (entry.values[field.name] ?? null) : filled };
    });
    return {
      category,
      asked: fields.filter(({ field }) => isAsked(field)),
      more: fields.filter(({ field }) => !isAsked(field)),
    };
  });
  return { day, entry, currency: amounts, steps };
}

/** What the form shows, as values: an untouched box keeps its value to the last digit. */
export function shownValues({ steps }: Pick<Sheet, "steps">): CheckInValues {
  const shown = steps.flatMap(({ asked, more }) => [...asked, ...more]).filter(({ value }) => value !== null);
  return Object.fromEntries(shown.map(({ field, value }) => [field.name, value]));
}
