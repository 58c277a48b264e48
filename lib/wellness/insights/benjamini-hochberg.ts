/**
 * Which of several findings stand, so that of those that do a share of at most `rate` is chance: Benjamini Y, Hochberg Y,
 * J R Stat Soc B 1995;57(1):289–300. Where nothing is true at all, anything stands in at most that share of cases.
 * @returns one answer for each p-value, in their order.
 */
export function standingFindings(pValues: readonly number[], rate: number): boolean[] {
  const limit = (rank: number) => (rate * rank) / pValues.length;
  const ordered = pValues.toSorted((a, b) => a - b);
  const last = ordered.findLastIndex((p, index) => p <= limit(index + 1));
  const highest = last === -1 ? Number.NEGATIVE_INFINITY : (ordered[last] ?? Number.NEGATIVE_INFINITY);
  return pValues.map((p) => p <= highest);
}
