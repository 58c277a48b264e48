import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { categories } from "@/lib/categories";
import { draftOf } from "@/lib/drafts/queries";
import { draftSubject } from "@/lib/entries/keep-entry";
import { goalTexts } from "@/lib/goals/words";
import { newId } from "@/lib/ids";
import { goalsOf as wishesOf } from "@/lib/people/profile/queries";
import { words } from "@/lib/words";
import { GoalForm } from "../_parts/goal-form";
import { openGoals } from "../_parts/open-goals";

export const metadata: Metadata = { title: words("en-GB")("goals.newTitle") };

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function NewGoalPage({ searchParams }: Props) {
  const opened = await openGoals("/new");
  const { book, record, reader, t, today } = opened;
  const { wish } = await searchParams;
  const category = categories.find((each) => each === wish);
  const [draft, wishes] = await Promise.all([
    draftOf(record, "record", draftSubject(book, null)),
    category ? wishesOf(record) : null,
  ]);
  const fresh = {
    status: "active",
    startDate: today,
    currency: reader.currency,
    ...(category && { category, title: (wishes?.[category] ?? "").slice(0, goalTexts.title) }),
  };
  return (
    <>
      <PageHeader title={t("goals.newTitle")} back={{ href: "/goals", label: t("goals.back") }} />
      <GoalForm reading={opened} id={newId()} entry={null} values={draft?.values ?? fresh} />
    </>
  );
}
