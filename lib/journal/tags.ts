import type { Place } from "@/db/older-than";
import { fold, type Tagged } from "./queries";

export type TagCount = { tag: string; count: number };

/** Each tag as it was written last, the most used first; "Lake" and "lake" are one. */
export function countTags(entries: readonly Tagged[]): TagCount[] {
  const counted = new Map<string, TagCount>();
  for (const { tags } of entries)
    for (const tag of tags) {
      const key = fold(tag);
      counted.set(key, { tag: counted.get(key)?.tag ?? tag, count: (counted.get(key)?.count ?? 0) + 1 });
    }
  return [...counted.values()].toSorted((one, other) => other.count - one.count || (one.tag < other.tag ? -1 : 1));
}

/** Which entries have a tag, in their order; `after` is the last place of the page before. */
export function withTag(entries: readonly Tagged[], tag: string, page: { after?: Place | undefined; limit: number }) {
  const wanted = fold(tag);
  const { after, limit } = page;
  const isAfter = ({ id, writtenAt }: Tagged) =>
    !after || writtenAt < after.at || (writtenAt.getTime() === after.at.getTime() && id < after.id);
  return entries
    .filter((entry) => isAfter(entry) && entry.tags.some((own) => fold(own) === wanted))
    .slice(0, limit)
    .map(({ id }) => id);
}
