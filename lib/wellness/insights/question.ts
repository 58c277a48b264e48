/** A value for each day, oldest first, without gaps between the days; null: not known. */
export type Days<Value> = readonly (Value | null)[];

/** A habit, an outcome, and how many days later the outcome is looked at. Both are of the same days. */
export type Question = { habit: Days<boolean>; outcome: Days<number>; lag: number };

/** A measure as days with more of it than usual: above the person's own median, without the days that lie on it. */
export function daysWithMore(values: Days<number>, median: (known: readonly number[]) => number): (boolean | null)[] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return values.map(() => null);
  const middle = median(known);
  return values.map((value) => (value === null || value === middle ? null : value > middle));
}
