import type { Fingerprint } from "./fingerprint";

/** Movements that are new, and those that are there already. */
export type Told<Movement> = { fresh: (Movement & Fingerprint)[]; duplicates: Movement[] };

/**
 * Tells what of a file is kept already. By the bank's id where both have one; else by what they say, and then as many as
 * are kept are known: two equal coffees of one day in one file are two, and the same file again is none.
 * @param kept fingerprints of what stands on the days of the file.
 */
export function tellDuplicates<Movement>(
  movements: readonly Movement[],
  fingerprintOf: (movement: Movement) => Fingerprint,
  kept: readonly Fingerprint[],
): Told<Movement> {
  const ids = new Set(kept.flatMap(({ bankKey }) => (bankKey ? [bankKey.toString("base64")] : [])));
  const withoutId = countsOf(kept.filter(({ bankKey }) => bankKey === null));
  const all = countsOf(kept);
  const told: Told<Movement> = { fresh: [], duplicates: [] };
  for (const movement of movements) {
    const fingerprint = fingerprintOf(movement);
    if (isKept(fingerprint)) told.duplicates.push(movement);
    else told.fresh.push({ ...movement, ...fingerprint });
  }
  return told;

  function isKept({ bankKey, contentKey }: Fingerprint): boolean {
    if (!bankKey) return takeOne(all, contentKey);
    const id = bankKey.toString("base64");
    if (ids.has(id)) return true;
    ids.add(id); // the same id twice in one file is one movement
    return takeOne(withoutId, contentKey);
  }
}

function countsOf(kept: readonly Fingerprint[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { contentKey } of kept) {
    const key = contentKey.toString("base64");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function takeOne(counts: Map<string, number>, contentKey: Buffer): boolean {
  const key = contentKey.toString("base64");
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}
