/** A value at a time, in any unit of time; null is a gap. */
export type TimedValue = { at: number; value: number | null };

/**
 * Exponentially weighted mean, adjusted form, for irregular times: each value weighs 0.5^(age / half-life). A gap carries
 * the mean before it on (null before the first value), and what comes after counts the time that passed. The definition
 * is that of pandas' `ewm(adjust=True, ignore_na=False)`.
 * @param values oldest first.
 */
export function smooth(values: readonly TimedValue[], halfLife: number): (number | null)[] {
  let weightedSum = 0;
  let weight = 0;
  let last: number | null = null;
  return values.map(({ at, value }) => {
    const decay = last === null ? 1 : 0.5 ** ((at - last) / halfLife);
    last = at;
    weightedSum = weightedSum * decay + (value ?? 0);
    weight = weight * decay + (value === null ? 0 : 1);
    return weight === 0 ? null : weightedSum / weight;
  });
}
