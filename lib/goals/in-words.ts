import type { EntryValues } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import { choiceLabel } from "@/lib/entries/in-words";
import { formatMoney, isCurrency } from "@/lib/money";
import { daysBetween, formatDate } from "@/lib/time";
import { typedText } from "@/lib/typed-number";
import { type Habits, typedValue } from "@/lib/typed-value";
import { unitInWords } from "@/lib/unit-in-words";
import { say } from "@/lib/words";
import { goalsBook } from "./book";
import { nextMilestone } from "./goal";
import { type Measure, measureNamed } from "./measures";
import type { Progress } from "./progress";

/** A number of a goal in its reader's units: "71.5 kg", "12 books", "€4,200.00"; `bare` leaves the unit to a neighbour. */
export function numberInWords(values: EntryValues, value: number, reader: Habits, bare = false): string {
  const measure = measureNamed(values.metric);
  if (!measure) return typedText(value, reader.locale, 0);
  const { currency, ownUnit } = values;
  if (measure.unit === "minor") {
    const own = typeof currency === "string" && isCurrency(currency) ? currency : reader.currency;
    return formatMoney({ amountMinor: Math.round(value), currency: own }, reader.locale);
  }
  const unit = measure.name === "own" ? ownUnit : measure.unit && unitInWords(measure.unit, reader);
  return [typedValue(measure, rounded(measure, value), reader), bare || measure.name === "steps" ? null : unit]
    .filter(Boolean)
    .join(" ");
}

/** Means of a day or a week are no finer than what is measured. */
function rounded({ decimals }: Measure, value: number): number {
  return Number(value.toFixed(Math.min(2, decimals)));
}

export function measureLabel(values: EntryValues, locale: string): string | null {
  if (values.metric === "own" && typeof values.ownUnit === "string") return values.ownUnit;
  return typeof values.metric === "string" ? choiceLabel(goalsBook, "metric", values.metric, locale) : null;
}

/** Days this near to a date are "on" it: a straight line knows no better. */
const NEAR = 7;

/** When the goal may be reached, in a sentence; null where there is nothing to say. */
export function forecastInWords(
  { values }: Pick<Entry, "values">,
  { basis, isReached, forecast, hasTrend, points }: Progress,
  locale: string,
): string | null {
  if (values.status !== "active" || basis === null || basis === "milestones") return null;
  if (isReached) return say(locale, "goals.forecast.reached");
  const targetDate = typeof values.targetDate === "string" ? values.targetDate : null;
  if (forecast === null && points.length === 0) return null; // nothing was read, or nothing is there
  if (forecast === null) return say(locale, `goals.forecast.${hasTrend ? "unclear" : "tooLittle"}`);
  const day = formatDate(forecast, locale);
  if (targetDate === null) return say(locale, "goals.forecast.around", { day });
  const days = daysBetween(targetDate, forecast);
  if (Math.abs(days) <= NEAR) return say(locale, "goals.forecast.on");
  return say(locale, `goals.forecast.${days < 0 ? "before" : "after"}`, { day });
}

/** The next step; null where there are none. */
export function nextStepInWords(entry: Pick<Entry, "rows">, locale: string): string | null {
  if (entry.rows.length === 0) return null;
  const next = nextMilestone(entry);
  if (!next) return say(locale, "goals.allDone");
  const title = String(next.title);
  return typeof next.targetDate === "string"
    ? say(locale, "goals.nextMilestoneBy", { title, day: formatDate(next.targetDate, locale) })
    : say(locale, "goals.nextMilestone", { title });
}

/** By what the percent is known: "by weight". */
export function basisInWords({ values }: Pick<Entry, "values">, { basis }: Progress, locale: string): string | null {
  switch (basis) {
    case "measure":
      return say(locale, "goals.byMeasure", { measure: measureLabel(values, locale) ?? "" });
    case "notes":
      return say(locale, "goals.byNotes");
    case "milestones":
      return say(locale, "goals.byMilestones");
    default:
      return null;
  }
}
