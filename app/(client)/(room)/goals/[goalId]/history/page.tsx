import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HistoryList } from "@/app/(client)/(room)/record/[book]/_parts/history-list";
import { PageHeader } from "@/components/ui/page-header";
import { tableOf } from "@/lib/entries/book";
import { entryOf } from "@/lib/entries/queries";
import { titleOf } from "@/lib/goals/goal";
import { formerEntries } from "@/lib/history/queries";
import { isId } from "@/lib/ids";
import { words } from "@/lib/words";
import { openGoals } from "../../_parts/open-goals";

export const metadata: Metadata = { title: words("en-GB")("goals.history.title") };

export default async function GoalHistoryPage({ params }: { params: Promise<{ goalId: string }> }) {
  const { goalId } = await params;
  const opened = await openGoals(`/${goalId}/history`);
  const { book, record, t } = opened;
  if (!isId(goalId)) notFound();
  const [entry, former] = await Promise.all([
    entryOf(record, book, goalId),
    formerEntries(record, tableOf(book), goalId),
  ]);
  if (!entry) notFound();
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("goals.history.title")} back={{ href: `/goals/${goalId}`, label: titleOf(entry) }} />
      <HistoryList reading={opened} entry={entry} former={former} />
    </div>
  );
}
