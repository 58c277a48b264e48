import { categories } from "@/lib/categories";
import { type CheckInValues, type FieldName, numericFields } from "../check-in/fields";
import { monthsOfReserve, savingsRate } from "./financial-points";
import { type Goals, pointsOf } from "./points";
import { type InputName, weightedInputs, windowDays } from "./weights";

/**
 * The answers of one day. `confirmed` names fields whose implausible value the person has said to be real; others that
 * lie outside their field's plausible range are left out.
 */
export type DayAnswers = { day: string; values: CheckInValues; confirmed?: readonly FieldName[] };

/** The figures of one month, in minor units of one currency. `month` is its first day. */
export type MonthFigures = { month: string } & Pick<
  CheckInValues,
  "monthlyIncomeMinor" | "monthlyExpensesMinor" | "savingsMinor" | "emergencyFundMonths"
>;

/**
 * What an input says on a day: its value in the unit of the score (hours a night, minutes a week, times a week, percent,
 * months, 1–10), its 0–100 points, and the day (or first of the month) of the newest answer in it.
 */
export type Reading = { value: number; points: number; observedOn: string };

export type Readings = Partial<Record<InputName, Reading>>;

/** What lies before a day: the answers of the last fourteen days, oldest first and null where there are none; months. */
export type Past = { nights: readonly (DayAnswers | null)[]; months: readonly MonthFigures[] };

type Observation = { value: number; observedOn: string };

const inputs: ReadonlySet<InputName> = new Set(
  categories.flatMap((category) => weightedInputs(category).map(({ input }) => input)),
);

/** Everything that the scores of one day are made of. */
export function readingsOn(past: Past, goals: Goals): Readings {
  const readings: Readings = {};
  for (const input of inputs) {
    const observed = observe(input, past);
    const points = observed === null ? null : pointsOf(input, observed.value, goals);
    if (observed !== null && points !== null) readings[input] = { ...observed, points };
  }
  return readings;
}

function observe(input: InputName, past: Past): Observation | null {
  const week = past.nights.slice(-windowDays.week);
  switch (input) {
    case "sleepDurationHours":
      return meanUpToToday(past.nights.slice(-windowDays.sleep), (answers) => numberIn(answers, input));
    case "movementMinutes":
      return perWeek(meanUpToToday(week, activeMinutes));
    case "meditationMinutesDaily":
      return perWeek(meanUpToToday(week, (answers) => numberIn(answers, input)));
    case "communityConnectionFrequency":
    case "gratitudePractice":
      return newest(week, input);
    case "savingsRate":
      return firstKnown(past.months, (month) =>
        bothKnown(month.monthlyIncomeMinor, month.monthlyExpensesMinor, savingsRate),
      );
    case "emergencyFundMonths":
      return firstKnown(
        past.months,
        (month) =>
          month.emergencyFundMonths ?? bothKnown(month.savingsMinor, month.monthlyExpensesMinor, monthsOfReserve),
      );
    default:
      return newest(past.nights.slice(-1), input);
  }
}

/** The mean over the answered days of a window, only while the newest day is answered, too. */
function meanUpToToday(
  window: readonly (DayAnswers | null)[],
  read: (answers: DayAnswers) => number | null,
): Observation | null {
  const today = window.at(-1);
  if (!today || read(today) === null) return null;
  const known = window.flatMap((answers) => (answers ? (read(answers) ?? []) : []));
  return { value: known.reduce((sum, value) => sum + value, 0) / known.length, observedOn: today.day };
}

/** A week's worth at the mean of the answered days: a day that nobody logged is not a day without movement. */
function perWeek(daily: Observation | null): Observation | null {
  return daily && { ...daily, value: daily.value * 7 };
}

/** Minutes of moderate or vigorous movement: vigorous ones count twice, light ones not, as in the source of the table. */
function activeMinutes(answers: DayAnswers): number | null {
  const minutes = numberIn(answers, "movementMinutes");
  if (minutes === null) return null;
  const { movementIntensity } = answers.values;
  return movementIntensity === "light" ? 0 : movementIntensity === "vigorous" ? minutes * 2 : minutes;
}

function newest(window: readonly (DayAnswers | null)[], input: InputName): Observation | null {
  for (const answers of window.toReversed()) {
    if (!answers) continue;
    const value = numberIn(answers, input);
    if (value !== null) return { value, observedOn: answers.day };
  }
  return null;
}

const fieldsByName = new Map<string, (typeof numericFields)[number]>(numericFields.map((field) => [field.name, field]));

function numberIn({ values, confirmed }: DayAnswers, input: InputName): number | null {
  const field = fieldsByName.get(input);
  const value = field ? values[field.name] : null;
  if (!field || typeof value !== "number") return null;
  const { plausible } = field;
  const isPlausible = !plausible || (value >= plausible.min && value <= plausible.max);
  return isPlausible || confirmed?.includes(field.name) ? value : null;
}

function firstKnown(months: readonly MonthFigures[], read: (month: MonthFigures) => number | null): Observation | null {
  for (const month of months) {
    const value = read(month);
    if (value !== null) return { value, observedOn: month.month };
  }
  return null;
}

function bothKnown(
  first: number | null | undefined,
  second: number | null | undefined,
  combine: (first: number, second: number) => number | null,
): number | null {
  return typeof first === "number" && typeof second === "number" ? combine(first, second) : null;
}
