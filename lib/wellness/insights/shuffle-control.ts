import { effectOf } from "./effect";
import type { Question } from "./question";

/**
 * How often the person's own days give something as clear by chance: the outcomes are moved round against the habits by so many days,
 * which breaks what goes together and keeps how days resemble their neighbours and come round every week. Of each turn the clearest
 * finding of all questions counts, so that many questions do not find by being many.
 * @returns for each of `pValues` the share (0–1) of turns, this one with them, with a finding at least as clear.
 */
export function shuffleControl(questions: readonly Question[], pValues: readonly number[]): number[] {
  const days = Math.max(0, ...questions.map(({ outcome }) => outcome.length));
  const clearest = turnsOf(days).map((turn) =>
    Math.min(1, ...questions.map((question) => effectOf(question, turn)?.p ?? 1)),
  );
  // The same days in another order add up to a hair's difference.
  return pValues.map((p) => (1 + clearest.filter((chance) => chance <= p * (1 + 1e-6)).length) / (1 + clearest.length));
}

/** As many as tell one in twenty apart; more take time and say the same. */
const mostTurns = 199;

function turnsOf(days: number): number[] {
  const every = Math.ceil((days - 1) / mostTurns);
  return Array.from({ length: Math.max(0, days - 1) }, (_, index) => index + 1).filter((turn) => turn % every === 0);
}
