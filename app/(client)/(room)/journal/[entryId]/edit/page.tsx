import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { requireActor } from "@/lib/auth/require-actor";
import { draftOf } from "@/lib/drafts/queries";
import type { DraftValues } from "@/lib/drafts/schema";
import { isId } from "@/lib/ids";
import type { JournalEntry } from "@/lib/journal/entry";
import { entryOf } from "@/lib/journal/queries";
import { words } from "@/lib/words";
import { EntryForm } from "../../_parts/entry-form";

export const metadata: Metadata = { title: words("en-GB")("journal.editTitle") };

export default async function EditEntryPage({ params }: { params: Promise<{ entryId: string }> }) {
  const { entryId } = await params;
  const actor = await requireActor("client", `/journal/${entryId}/edit`);
  if (!isId(entryId)) notFound();
  const record = openOwnRecord(actor);
  const [entry, draft] = await Promise.all([entryOf(record, entryId), draftOf(record, "journal", entryId)]);
  if (!entry) notFound();
  const t = words(actor.locale);
  return (
    <>
      <PageHeader title={t("journal.editTitle")} back={{ href: `/journal/${entryId}`, label: t("journal.back") }} />
      <EntryForm
        t={t}
        locale={actor.locale}
        person={actor.userId}
        id={entryId}
        subject={entryId}
        values={draft?.values ?? asTyped(entry)}
      />
    </>
  );
}

/** A saved entry as the form would hold it. */
function asTyped(entry: JournalEntry): DraftValues {
  return {
    title: entry.title ?? "",
    content: entry.content,
    moodScore: entry.moodScore === null ? "" : String(entry.moodScore),
    mood: entry.mood ?? "",
    tags: entry.tags.join(", "),
    ...(entry.isShared ? { isShared: "on" } : {}),
  };
}
