/** A repeatable source of chance: the same words give the same numbers, on every machine and in every year. */
export type Chance = {
  /** Evenly in [0, 1). */
  uniform: () => number;
  /** Around 0 with standard deviation 1. */
  normal: () => number;
  /** True with this probability. */
  happens: (probability: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
};

/** `seed` says what the chance is for ("ava·2026-03-01·mental"), so that one day's draw never shifts another's. */
export function chanceOf(seed: string): Chance {
  const uniform = mulberry32(hash(seed));
  const happens = (probability: number) => uniform() < probability;
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(uniform() * from.length)];
    if (chosen === undefined) throw new RangeError("nothing to pick from");
    return chosen;
  };
  return { uniform, normal, happens, pick };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Tommy Ettinger's mulberry32 (public domain): 32 bits of state are plenty for a demo. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
