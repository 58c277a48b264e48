import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { titleOf } from "@/lib/goals/goal";
import { words } from "@/lib/words";
import { NoteForm } from "../../../_parts/note-form";
import { openGoal } from "../../../_parts/open-goals";

export const metadata: Metadata = { title: words("en-GB")("goals.notes.editTitle") };

export default async function EditNotePage({ params }: { params: Promise<{ goalId: string; noteId: string }> }) {
  const { goalId, noteId } = await params;
  const opened = await openGoal(goalId, `/notes/${noteId}`);
  const { goal, t } = opened;
  const note = goal.notes.find(({ id, coach }) => id === noteId && coach === null);
  if (!note) notFound();
  return (
    <>
      <PageHeader
        title={t("goals.notes.editTitle")}
        back={{ href: `/goals/${goalId}#notes`, label: titleOf(goal.entry) }}
      />
      <NoteForm opened={opened} goal={goal} id={noteId} note={note} draft={null} />
    </>
  );
}
