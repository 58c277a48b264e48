import type { EntryValues } from "@/lib/entries/book";
import { formatDate } from "@/lib/time";
import type { GoalReader } from "./goal-reader";

/** A milestone as a list shows it. Two may have the same name: the place tells them apart. */
export type ShownMilestone = { place: number; key: string; title: string; isDone: boolean; when: string | null };

export function shownMilestones(rows: readonly EntryValues[], { reader, t }: GoalReader): ShownMilestone[] {
  return rows.map(({ title, targetDate, doneOn }, place) => {
    const day = (value: unknown) => (typeof value === "string" ? formatDate(value, reader.locale) : null);
    const [done, by] = [day(doneOn), day(targetDate)];
    const when = done ? t("goals.milestones.doneOn", { day: done }) : by && t("goals.milestones.by", { day: by });
    return { place, key: `${place} ${String(title)}`, title: String(title), isDone: done !== null, when };
  });
}
