import type { Habit, Outcome } from "@/lib/wellness/insights/find-insights";

/** The same numbers for the same seed (mulberry32), 0–1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

type Life = { days: number; habits: number; outcomes: number; likeness: number };

/** A person in whose days nothing goes together, but each day resembles the one before by `likeness` (0–1). One day in ten is not known. */
export function aPerson(
  random: () => number,
  { days, habits, outcomes, likeness }: Life,
): { habits: Habit[]; outcomes: Outcome[] } {
  const series = () => {
    let value = normal(random);
    return Array.from({ length: days }, () => {
      value = likeness * value + Math.sqrt(1 - likeness ** 2) * normal(random);
      return value;
    });
  };
  const known = <Value>(values: readonly Value[]) => values.map((value) => (random() < 0.1 ? null : value));
  return {
    habits: Array.from({ length: habits }, (_, index) => ({
      name: `habit ${index}`,
      days: known(series().map((value) => value > 0.4)),
    })),
    outcomes: Array.from({ length: outcomes }, (_, index) => ({ name: `outcome ${index}`, days: known(series()) })),
  };
}

/** Somebody with a habit on so many days, which lifts one outcome of the day by so many standard deviations; the rest is noise. */
export function aPersonWith(random: () => number, size: number, daysWith: number, life: Life) {
  const person = aPerson(random, { ...life, likeness: 0 });
  const days = shuffled(
    Array.from({ length: life.days }, (_, day) => day < daysWith),
    random,
  );
  const lifted = days.map((isWith) => normal(random) + (isWith ? size : 0));
  return {
    habits: [{ name: "planted", days }, ...person.habits.slice(1)],
    outcomes: [{ name: "lifted", days: lifted }, ...person.outcomes.slice(1)],
  };
}
