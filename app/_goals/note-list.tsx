import type { ReactNode } from "react";
import type { EntryValues } from "@/lib/entries/book";
import { numberInWords } from "@/lib/goals/in-words";
import type { GoalNote } from "@/lib/goals/note";
import { formatDate } from "@/lib/time";
import { enumerate } from "@/lib/words";
import type { GoalReader } from "./goal-reader";

type NoteListProps = {
  notes: readonly GoalNote[];
  /** Of the goal: in which unit its person counts. */
  values: EntryValues;
  reader: GoalReader;
  /** What can be done with a note. */
  actionsOf?: (note: GoalNote) => ReactNode;
};

/** What its person noted about a goal, the newest first. */
export function NoteList({ notes, values, reader: { reader, t }, actionsOf }: NoteListProps) {
  const own = notes.filter(({ coach }) => coach === null);
  if (own.length === 0) return <p className="text-soft">{t("goals.notes.none")}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {own.map((note) => (
        <li key={note.id} className="py-3 [overflow-wrap:anywhere]">
          <p className="text-sm text-soft">
            {[
              formatDate(note.trackingDate, reader.locale),
              note.progressPercentage !== null && t("goals.notes.said", { percent: note.progressPercentage }),
              note.value !== null && numberInWords(values, note.value, reader),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {note.note && <p className="whitespace-pre-wrap">{note.note}</p>}
          {note.metricsAchieved.length > 0 && (
            <p>{t("goals.notes.reached", { list: enumerate(reader.locale, note.metricsAchieved) })}</p>
          )}
          {note.obstacles && <Said term={t("goals.obstacles")}>{note.obstacles}</Said>}
          {note.nextSteps && <Said term={t("goals.nextSteps")}>{note.nextSteps}</Said>}
          {actionsOf?.(note)}
        </li>
      ))}
    </ol>
  );
}

function Said({ term, children }: { term: string; children: string }) {
  return (
    <p className="whitespace-pre-wrap">
      <span className="text-soft">{term}: </span>
      {children}
    </p>
  );
}
