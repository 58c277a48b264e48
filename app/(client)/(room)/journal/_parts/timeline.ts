import type { JournalEntry } from "@/lib/journal/entry";
import type { Mood } from "@/lib/mood/mood";

export type TimelineItem = { kind: "entry"; at: Date; entry: JournalEntry } | { kind: "mood"; at: Date; mood: Mood };
export type TimelineDay = { day: string; items: TimelineItem[] };

/** One page of entries and moods together, newest first, by the person's own day; and from where the next page goes on. */
export function timelineOf(
  entries: readonly JournalEntry[],
  moods: readonly Mood[],
  limit: number,
): { days: TimelineDay[]; next: Date | null } {
  const all: TimelineItem[] = [
    ...entries.map((entry) => ({ kind: "entry" as const, at: entry.writtenAt, entry })),
    ...moods.map((mood) => ({ kind: "mood" as const, at: mood.loggedAt, mood })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
  const shown = all.slice(0, limit);
  const byDay = Map.groupBy(shown, (item) => (item.kind === "entry" ? item.entry.logDate : item.mood.logDate));
  const days = [...byDay].map(([day, items]) => ({ day, items }));
  return { days, next: all.length > limit ? (shown.at(-1)?.at ?? null) : null };
}
