import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { draftOf } from "@/lib/drafts/queries";
import { draftSubject } from "@/lib/entries/keep-entry";
import { entryOf } from "@/lib/entries/queries";
import { isId } from "@/lib/ids";
import { EntryForm } from "../../_parts/entry-form";
import { asTyped } from "../../_parts/filled-in";
import { openBook, titleOf } from "../../_parts/reading";

type Props = { params: Promise<{ book: string; entryId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titleOf((await params).book) };
}

export default async function EditEntryPage({ params }: Props) {
  const { book: name, entryId } = await params;
  const reading = await openBook(name, `/${entryId}/edit`);
  const { book, record, reader, t, path, title } = reading;
  if (!isId(entryId)) notFound();
  const [entry, draft] = await Promise.all([
    entryOf(record, book, entryId),
    draftOf(record, "record", draftSubject(book, entryId)),
  ]);
  if (!entry) notFound();
  return (
    <>
      <PageHeader title={t("record.editTitle")} back={{ href: `${path}/${entryId}`, label: title }} />
      <EntryForm reading={reading} id={entryId} entry={entry} values={draft?.values ?? asTyped(book, entry, reader)} />
    </>
  );
}
