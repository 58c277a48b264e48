import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { asTyped } from "@/app/(client)/(room)/record/[book]/_parts/filled-in";
import { PageHeader } from "@/components/ui/page-header";
import { draftOf } from "@/lib/drafts/queries";
import { draftSubject } from "@/lib/entries/keep-entry";
import { entryOf } from "@/lib/entries/queries";
import { titleOf } from "@/lib/goals/goal";
import { isId } from "@/lib/ids";
import { words } from "@/lib/words";
import { GoalForm } from "../../_parts/goal-form";
import { openGoals } from "../../_parts/open-goals";

export const metadata: Metadata = { title: words("en-GB")("goals.editTitle") };

export default async function EditGoalPage({ params }: { params: Promise<{ goalId: string }> }) {
  const { goalId } = await params;
  const opened = await openGoals(`/${goalId}/edit`);
  const { book, record, reader, t } = opened;
  if (!isId(goalId)) notFound();
  const [entry, draft] = await Promise.all([
    entryOf(record, book, goalId),
    draftOf(record, "record", draftSubject(book, goalId)),
  ]);
  if (!entry) notFound();
  return (
    <>
      <PageHeader title={t("goals.editTitle")} back={{ href: `/goals/${goalId}`, label: titleOf(entry) }} />
      <GoalForm reading={opened} id={goalId} entry={entry} values={draft?.values ?? asTyped(book, entry, reader)} />
    </>
  );
}
