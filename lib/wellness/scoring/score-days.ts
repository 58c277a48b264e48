import { byCategory } from "@/lib/categories";
import { addDays, daysFrom, monthOf } from "@/lib/time";
import type { FieldName } from "../check-in/fields";
import { categoryScore } from "./category-score";
import { expectedInputs } from "./expected-inputs";
import { overallScore } from "./overall-score";
import type { Goals } from "./points";
import { type DayAnswers, type MonthFigures, readingsOn } from "./readings";
import type { DayScores } from "./score";
import { windowDays } from "./weights";

/**
 * What the scores of a stretch of days are made of. `days` in any order, one a day at most, reaching back fourteen days
 * before the first scored day; `months` reaching back one month. `asked`: see expectedInputs.
 */
export type ScoredPast = {
  days: readonly DayAnswers[];
  months: readonly MonthFigures[];
  goals?: Goals;
  asked?: readonly FieldName[];
};

/** The scores of every day from `from` to `to`, oldest first. A day without answers has scores that are null. */
export function scoreDays(from: string, to: string, past: ScoredPast): DayScores[] {
  const { goals = {}, asked } = past;
  const before = windowDays.sleep - 1;
  const calendar = daysFrom(addDays(from, -before), to);
  const answersByDay = new Map(past.days.map((answers) => [answers.day, answers]));
  const answers = calendar.map((day) => answersByDay.get(day) ?? null);
  const monthsOf = standingMonths(past.months);
  const expected = byCategory((category) => expectedInputs(category, goals, asked));

  return calendar.slice(before).map((day, index) => {
    const nights = answers.slice(index, index + before + 1);
    const readings = readingsOn({ nights, months: monthsOf(day) }, goals);
    const scores = byCategory((category) => categoryScore(category, day, readings, expected[category]));
    return { day, categories: scores, overall: overallScore(byCategory((category) => scores[category].exact)) };
  });
}

/** The figures that stand on a day: those of its month, then those of the month before. */
function standingMonths(months: readonly MonthFigures[]): (day: string) => readonly MonthFigures[] {
  const byMonth = new Map(months.map((figures) => [figures.month, figures]));
  const known = new Map<string, readonly MonthFigures[]>();
  return (day) => {
    const month = day.slice(0, 7);
    const standing =
      known.get(month) ??
      [monthOf(day), monthOf(addDays(monthOf(day), -1))].flatMap((first) => byMonth.get(first) ?? []);
    known.set(month, standing);
    return standing;
  };
}
