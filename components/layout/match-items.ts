import type { PaletteItem } from "@/components/layout/palette-item";

/**
 * The items that fit what was typed, best first: every word typed begins a word of the item (or, for the last place in the
 * order, stands anywhere in its label). Case and accents do not matter. Nothing typed finds everything, in the given order.
 */
export function matchItems(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const wanted = plain(query).split(" ").filter(Boolean);
  if (wanted.length === 0) return [...items];
  return items
    .map((item, index) => ({ item, index, rank: rankOf(item, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ item }) => item);
}

/** 4: the label begins so; 3: a word of the label does; 2: a keyword does; 1: somewhere inside the label; 0: not at all. */
function rankOf(item: PaletteItem, wanted: readonly string[]): number {
  const label = plain(item.label);
  const words = label.split(" ");
  const all = [...words, ...plain(`${item.keywords ?? ""} ${item.detail ?? ""}`).split(" ")];
  const begins = (among: readonly string[]) => wanted.every((want) => among.some((word) => word.startsWith(want)));
  if (label.startsWith(wanted.join(" "))) return 4;
  if (begins(words)) return 3;
  if (begins(all)) return 2;
  return wanted.every((want) => label.includes(want)) ? 1 : 0;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** Items of the same group stand together, groups in the order of their best item. */
export function inGroups(items: readonly PaletteItem[]): { group: string; items: PaletteItem[] }[] {
  const groups = new Map<string, PaletteItem[]>();
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups].map(([group, members]) => ({ group, items: members }));
}
