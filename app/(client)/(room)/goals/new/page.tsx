import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { draftOf } from "@/lib/drafts/queries";
import { draftSubject } from "@/lib/entries/keep-entry";
import { newId } from "@/lib/ids";
import { words } from "@/lib/words";
import { GoalForm } from "../_parts/goal-form";
import { openGoals } from "../_parts/open-goals";

export const metadata: Metadata = { title: words("en-GB")("goals.newTitle") };

export default async function NewGoalPage() {
  const opened = await openGoals("/new");
  const { book, record, reader, t, today } = opened;
  const draft = await draftOf(record, "record", draftSubject(book, null));
  const fresh = { status: "active", startDate: today, currency: reader.currency };
  return (
    <>
      <PageHeader title={t("goals.newTitle")} back={{ href: "/goals", label: t("goals.back") }} />
      <GoalForm reading={opened} id={newId()} entry={null} values={draft?.values ?? fresh} />
    </>
  );
}
