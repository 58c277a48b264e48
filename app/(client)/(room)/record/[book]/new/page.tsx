import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { draftOf } from "@/lib/drafts/queries";
import { frontOf } from "@/lib/entries/book";
import { bookWord } from "@/lib/entries/in-words";
import { draftSubject } from "@/lib/entries/keep-entry";
import { entryOf, listEntries } from "@/lib/entries/queries";
import { isId, newId } from "@/lib/ids";
import { EntryForm } from "../_parts/entry-form";
import { prefilled } from "../_parts/filled-in";
import { openBook, titleOf } from "../_parts/reading";

type Props = { params: Promise<{ book: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titleOf((await params).book) };
}

export default async function NewEntryPage({ params, searchParams }: Props) {
  const reading = await openBook((await params).book, "/new");
  const { again } = await searchParams;
  const { book, record, reader, title } = reading;
  const model = typeof again === "string" && isId(again) ? entryOf(record, book, again) : null;
  const [newest, draft] = await Promise.all([
    model ?? listEntries(record, book, { limit: 1 }).then(([entry]) => entry ?? null),
    draftOf(record, "record", draftSubject(book, null)),
  ]);
  return (
    <>
      <PageHeader title={bookWord(book, "add", reader.locale) ?? title} back={{ href: frontOf(book), label: title }} />
      <EntryForm
        reading={reading}
        id={newId()}
        entry={null}
        values={model === null && draft ? draft.values : prefilled(book, newest, reader, model !== null)}
      />
    </>
  );
}
