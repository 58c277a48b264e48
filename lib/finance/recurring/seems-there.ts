import { daysBetween } from "@/lib/time";
import type { RuleSide } from "./words";

/** What is looked for: one expected day. */
export type Sought = { side: RuleSide; day: string; amountMinor: number; currency: string };
/** An entry that stands in the record. */
export type Standing = Sought & { id: string };

/** A bank books on working days, and files come with its days. */
export const DAYS_APART = 4;

/**
 * For each of what is expected, the id of an entry of the same side, amount and currency within some days, or null: a bank's
 * file may have brought it, or its person wrote it down before it was asked for. One entry stands for one expected day.
 */
export function seemsThere(expected: readonly Sought[], standing: readonly Standing[]): (string | null)[] {
  const left = new Set(standing);
  return expected.map((each) => {
    const apart = (entry: Standing) => Math.abs(daysBetween(each.day, entry.day));
    const [nearest] = [...left]
      .filter((entry) => isSame(each, entry) && apart(entry) <= DAYS_APART)
      .sort((one, other) => apart(one) - apart(other));
    if (!nearest) return null;
    left.delete(nearest);
    return nearest.id;
  });
}

const isSame = (one: Sought, other: Sought) =>
  one.side === other.side && one.amountMinor === other.amountMinor && one.currency === other.currency;
