import type { JournalEntry } from "@/lib/journal/entry";
import type { Mood } from "@/lib/mood/mood";

type Placed = { at: Date; id: string };
export type TimelineItem = Placed & ({ kind: "entry"; entry: JournalEntry } | { kind: "mood"; mood: Mood });
export type TimelineDay = { day: string; items: TimelineItem[] };

/** One page of entries and moods together, newest first, by the person's own day; and from where the next page goes on. */
export function timelineOf(
  entries: readonly JournalEntry[],
  moods: readonly Mood[],
  limit: number,
): { days: TimelineDay[]; next: Placed | null } {
  const all: TimelineItem[] = [
    ...entries.map((entry) => ({ kind: "entry" as const, at: entry.writtenAt, id: entry.id, entry })),
    ...moods.map((mood) => ({ kind: "mood" as const, at: mood.loggedAt, id: mood.id, mood })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
  const shown = all.slice(0, limit);
  const byDay = Map.groupBy(shown, (item) => (item.kind === "entry" ? item.entry.logDate : item.mood.logDate));
  const days = [...byDay].map(([day, items]) => ({ day, items }));
  const last = shown.at(-1);
  return { days, next: last && all.length > limit ? { at: last.at, id: last.id } : null };
}
