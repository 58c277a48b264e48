import { standingFindings } from "./benjamini-hochberg";
import { type Effect, effectOf, intervalOf } from "./effect";
import type { Days, Question } from "./question";
import { shuffleControl } from "./shuffle-control";

export type Habit = { name: string; days: Days<boolean> };
export type Outcome = { name: string; days: Days<number> };

/** What goes with what, for one person; never what causes what. */
export type Insight = Effect & {
  habit: string;
  outcome: string;
  /** The outcome is that of so many days after. */
  lag: number;
  interval: { low: number; high: number };
  /** How often the person's own days, turned round, show something as clear. */
  chance: number;
};

/** The same day, and the next. */
const lags = [0, 1];
/** Of people in whose days nothing goes together, at most this share is shown anything. */
const rate = 0.05;

/**
 * Everything in a person's days that stands out from chance, the largest first. Two hurdles: Benjamini–Hochberg over all that was
 * looked at, and the person's own days turned round. Intervals are widened for having been chosen (Benjamini Y, Yekutieli D, J Am
 * Stat Assoc 2005;100:71–81).
 * @param habits and outcomes of the same days, oldest first; a habit is not held against an outcome of its name.
 */
export function findInsights(habits: readonly Habit[], outcomes: readonly Outcome[]): Insight[] {
  const looked = habits.flatMap((habit) =>
    outcomes.flatMap((outcome) =>
      outcome.name === habit.name ? [] : lags.flatMap((lag) => lookAt(habit, outcome, lag)),
    ),
  );
  const stands = standingFindings(
    looked.map(({ effect }) => effect.p),
    rate,
  );
  const standing = looked.filter((_, index) => stands[index]);
  if (standing.length === 0) return [];
  const chances = shuffleControl(
    looked.map(({ question }) => question),
    standing.map(({ effect }) => effect.p),
  );
  const level = (rate * standing.length) / looked.length;
  return standing
    .map(
      ({ habit, outcome, question, effect }, index): Insight => ({
        ...effect,
        habit,
        outcome,
        lag: question.lag,
        interval: intervalOf(effect, level),
        chance: chances[index] ?? 1,
      }),
    )
    .filter(({ chance }) => chance <= rate)
    .toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size));
}

type Look = { habit: string; outcome: string; question: Question; effect: Effect };

function lookAt(habit: Habit, outcome: Outcome, lag: number): Look[] {
  const question = { habit: habit.days, outcome: outcome.days, lag };
  const effect = effectOf(question);
  return effect ? [{ habit: habit.name, outcome: outcome.name, question, effect }] : [];
}
