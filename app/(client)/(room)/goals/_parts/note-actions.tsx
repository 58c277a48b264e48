import Link from "next/link";
import { Form } from "@/components/ui/form";
import { IconButton } from "@/components/ui/icon-button";
import type { GoalNote } from "@/lib/goals/note";
import { formatDate } from "@/lib/time";
import type { Words } from "@/lib/words";
import { deleteNoteAction } from "../actions";

/** What can be done with a note of one's own. */
export function NoteActions({ t, note }: { t: Words; note: GoalNote }) {
  return (
    <div className="flex items-center gap-3">
      <Link
        href={`/goals/${note.goalId}/notes/${note.id}`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {t("goals.notes.change")}
        <span className="sr-only"> {formatDate(note.trackingDate, "en-GB")}</span>
      </Link>
      <Form action={deleteNoteAction} unreachable={t("goals.unreachable")}>
        <input type="hidden" name="id" value={note.id} />
        <IconButton type="submit" label={t("goals.notes.delete")} icon="trash" />
      </Form>
    </div>
  );
}
