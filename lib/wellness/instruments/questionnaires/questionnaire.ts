/**
 * A questionnaire as data. Its wording is the published one and lies in `messages/<locale>/questionnaires.json` under its id,
 * only where its licence lets a commercial product show it.
 */
export type Questionnaire = {
  id: string;
  /** Which wording and which rules; another version never mixes with it in one chart. */
  version: string;
  /** Ids of the items, in the order in which they are asked. */
  items: readonly string[];
  /** The least and the greatest answer; whole numbers between them. */
  answers: { min: number; max: number };
  /** From this item on (its number, from 1) it asks in another way, with other words for the answers: its `second` words. */
  secondFrom?: number;
  total: Scale | null;
  /** Scales of some of the items. */
  parts?: Readonly<Record<string, Scale>>;
  /** An answer above 0 to this item (its number, from 1) opens the help page, whatever the rest says. */
  safetyItem?: number;
  licence: Licence;
  source: string;
};

/** How answers become a score. Items are named by their number as printed, from 1. */
export type Scale = {
  of: "sum" | "mean";
  items: readonly number[];
  reversed?: readonly number[];
  /** What the sum or mean is multiplied by. */
  times?: number;
  /** So many answers may be missing: the mean of the others stands in for them. Without it none may. */
  mayMiss?: number;
  /** Lowest first; each begins at `from` and ends before the next. */
  bands?: readonly Band[];
};

export type Band = { from: number; name: string };

/** `isFree`: for a commercial product, as far as we know; `credit` is the line that goes with it. */
export type Licence = { isFree: boolean; terms: string; credit: string };

/** Items 1 to `count`. */
export function itemsUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** "item1" … for a questionnaire whose items have no names of their own. */
export function numbered(count: number): string[] {
  return itemsUpTo(count).map((number) => `item${number}`);
}

/** Only what is free is offered, and what an administrator has stated the licence of. */
export function isOffered({ id, licence }: Questionnaire, stated: ReadonlySet<string> = new Set()): boolean {
  return licence.isFree || stated.has(id);
}
