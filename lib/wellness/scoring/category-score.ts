import type { Category } from "@/lib/categories";
import type { Readings } from "./readings";
import { roundHalfUp } from "./round-half-up";
import type { CategoryScore, ScorePart } from "./score";
import { categoryMinimum, type InputName, method, version, weightedInputs } from "./weights";

/**
 * The score of one category on one day: the weighted mean of the points that are there. Null with fewer than two inputs,
 * with less than 30 of 100 weight, or when nothing of it was answered on the day itself (a weekly or monthly figure alone
 * draws no line through days on which nobody was asked). Inputs beyond the expected ones count, but not as coverage.
 */
export function categoryScore(
  category: Category,
  day: string,
  readings: Readings,
  expected: ReadonlySet<InputName>,
): CategoryScore {
  const inputs = weightedInputs(category);
  const available = inputs.flatMap(({ input, weight }) => {
    const reading = readings[input];
    return reading ? [{ input, weight, reading }] : [];
  });
  const weight = sum(available.map((part) => part.weight));
  const parts = available.map(
    ({ input, weight: own, reading }): ScorePart => ({ input, ...reading, share: own / weight }),
  );
  const fresh = parts.some((part) => part.observedOn === day);
  const enough = fresh && parts.length >= categoryMinimum.inputs && weight >= categoryMinimum.weight;
  const exact = enough ? sum(available.map((part) => part.weight * part.reading.points)) / weight : null;

  const expectedWeight = sum(inputs.filter(({ input }) => expected.has(input)).map((part) => part.weight));
  const metWeight = sum(available.filter(({ input }) => expected.has(input)).map((part) => part.weight));
  return {
    category,
    value: exact === null ? null : roundHalfUp(exact),
    exact,
    coverage: expectedWeight === 0 ? 0 : metWeight / expectedWeight,
    inputsUsed: parts.map(({ input }) => input),
    inputsMissing: inputs.map(({ input }) => input).filter((input) => expected.has(input) && !readings[input]),
    parts,
    method,
    version,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
