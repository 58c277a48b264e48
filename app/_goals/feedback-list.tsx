import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import type { GoalNote } from "@/lib/goals/note";
import { formatInstant, zoneAt } from "@/lib/time";
import type { GoalReader } from "./goal-reader";

type FeedbackListProps = {
  notes: readonly GoalNote[];
  reader: GoalReader;
  actionsOf?: (note: GoalNote) => ReactNode;
};

/** What coaches wrote about a goal: who, and when in the reader's zone. */
export function FeedbackList({ notes, reader: { reader, t }, actionsOf }: FeedbackListProps) {
  const when = (at: Date) => formatInstant(at, reader.locale, zoneAt(at, reader.zonePeriods));
  return (
    <ul className="divide-y divide-line border-y border-line">
      {notes.map((note) => (
        <li key={note.id} className="py-3 [overflow-wrap:anywhere]">
          <p className="text-sm text-soft">
            <span className="font-semibold text-ink">{note.coach?.name ?? t("goals.feedback.nobody")}</span>,{" "}
            <Time dateTime={note.createdAt.toISOString()} full={when(note.createdAt)}>
              {when(note.createdAt)}
            </Time>
            {note.updatedAt.getTime() - note.createdAt.getTime() > 60_000 &&
              `, ${t("goals.feedback.changed", { when: when(note.updatedAt) })}`}
          </p>
          <p className="font-serif text-lg whitespace-pre-wrap">{note.coachFeedback}</p>
          {actionsOf?.(note)}
        </li>
      ))}
    </ul>
  );
}
