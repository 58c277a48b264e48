/**
 * Percent of maximum possible, POMP (Cohen, Cohen, Aiken & West, Multivariate Behavioral Research 1999): where on its
 * scale an answer lies, 0–100. A 7 on a scale of 1–10 is 66.67.
 */
export function percentOfMaximum(raw: number, min: number, max: number): number {
  return (100 * (raw - min)) / (max - min);
}

/** The same for a scale on which less is better: 100 − POMP. */
export function reversedPercentOfMaximum(raw: number, min: number, max: number): number {
  return 100 - percentOfMaximum(raw, min, max);
}
