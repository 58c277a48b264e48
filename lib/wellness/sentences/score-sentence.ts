import type { Mover } from "../scoring/movers";
import { roundHalfUp } from "../scoring/round-half-up";
import type { CategoryScore } from "../scoring/score";
import { type InputName, weightedInputs } from "../scoring/weights";
import type { Sentence } from "./sentence";

/**
 * What an open score lacks, heaviest first: the keys of what to give, to be joined in the reader's language and put into
 * `sentences.needs`.
 */
export function needsOf({ category, inputsMissing }: CategoryScore, most = 2): readonly Sentence[] {
  const weightOf = (input: InputName) => weightedInputs(category).find((each) => each.input === input)?.weight ?? 0;
  return inputsMissing
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, most)
    .map((input) => ({ key: `scoring.needs.${input}`, params: {} }));
}

/** Where an input stands that would move the score: its name, and its value with the reason. */
export function moverSentence({ input, value, reason }: Mover): { label: Sentence; standing: Sentence } {
  return {
    label: { key: `scoring.inputs.${input}`, params: {} },
    standing: { key: `scoring.movers.${reason}`, params: { value: roundHalfUp(value, 1) } },
  };
}
