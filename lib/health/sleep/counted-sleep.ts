import type { EntryHead } from "@/lib/entries/entry";

/**
 * Of records that overlap, those of one source count: two watches on one night are one night. The source is the one that the
 * person chose last, else the one that knows the stages, else what the person wrote, else the one that saw most of it. Naps and
 * nights that do not touch each other all count; stages of two sources are never put together.
 */
export function countedSleep<Sleep extends EntryHead>(entries: readonly Sleep[]): readonly Sleep[] {
  const counted = new Set(overlapping(entries).flatMap((together) => ofOneSource(together)));
  return entries.filter((entry) => counted.has(entry));
}

const timeOf = ({ values }: EntryHead, name: "bedtime" | "wakeTime") => {
  const value = values[name];
  return value instanceof Date ? value.getTime() : 0;
};

/** Records in groups that overlap, one after the other in time. */
export function overlapping<Sleep extends EntryHead>(entries: readonly Sleep[]): Sleep[][] {
  const ordered = [...entries].sort((a, b) => timeOf(a, "bedtime") - timeOf(b, "bedtime"));
  const groups: Sleep[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const entry of ordered) {
    const group = groups.at(-1);
    if (group && timeOf(entry, "bedtime") < end) group.push(entry);
    else groups.push([entry]);
    end = Math.max(end, timeOf(entry, "wakeTime"));
  }
  return groups;
}

/** A device is a source of its own: two watches of one maker are two. */
export const sourceOf = ({ source, sourceName }: EntryHead) => `${source}·${sourceName ?? ""}`;

function ofOneSource<Sleep extends EntryHead>(together: readonly Sleep[]): readonly Sleep[] {
  const sources = [...new Set(together.map(sourceOf))];
  if (sources.length < 2) return together;
  const ranked = sources
    .map((source) => ({ source, entries: together.filter((entry) => sourceOf(entry) === source) }))
    .sort((a, b) => compare(weightOf(b.entries), weightOf(a.entries)));
  return ranked[0]?.entries ?? [];
}

/** What speaks for a source, most important first. */
function weightOf(entries: readonly EntryHead[]): readonly number[] {
  const chosen = Math.max(...entries.map(({ chosenAt }) => chosenAt?.getTime() ?? 0));
  const hasStages = entries.some(({ values }) => typeof values.deepSleepMinutes === "number");
  const isTyped = entries.some(({ source }) => source === "manual");
  const length = entries.reduce((sum, entry) => sum + timeOf(entry, "wakeTime") - timeOf(entry, "bedtime"), 0);
  return [chosen, Number(hasStages), Number(isTyped), length];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((weight, index) => weight !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
