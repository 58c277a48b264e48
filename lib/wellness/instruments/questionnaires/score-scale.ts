import type { Scale } from "./questionnaire";

/** A raw answer; null: not answered. */
export type RawAnswer = number | null;

/** A scale's score, unrounded, and the band that it lies in; null when too many answers are missing. */
export type ScaleScore = { value: number | null; band: string | null };

/** @param answers of the whole questionnaire, in order, each within its bounds. */
export function scoreScale(
  scale: Scale,
  answers: readonly RawAnswer[],
  { min, max }: { min: number; max: number },
): ScaleScore {
  const keyed = scale.items.map((item) => {
    const answer = answers[item - 1] ?? null;
    return answer !== null && scale.reversed?.includes(item) ? min + max - answer : answer;
  });
  const given = keyed.filter((answer) => answer !== null);
  const isEnough = given.length > 0 && keyed.length - given.length <= (scale.mayMiss ?? 0);
  if (!isEnough) return { value: null, band: null };
  const sum = given.reduce((total, answer) => total + answer, 0);
  // Multiplied first: a prorated whole number stays whole.
  const value = ((scale.of === "sum" ? sum * keyed.length : sum) * (scale.times ?? 1)) / given.length;
  return { value, band: bandOf(value, scale.bands ?? []) };
}

function bandOf(value: number, bands: NonNullable<Scale["bands"]>): string | null {
  return bands.findLast(({ from }) => value >= from)?.name ?? null;
}
