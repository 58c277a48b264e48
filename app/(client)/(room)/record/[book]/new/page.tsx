import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { draftOf } from "@/lib/drafts/queries";
import type { DraftValues } from "@/lib/drafts/schema";
import { frontOf } from "@/lib/entries/book";
import { bookWord } from "@/lib/entries/in-words";
import { draftSubject } from "@/lib/entries/keep-entry";
import { entryOf, listEntries } from "@/lib/entries/queries";
import { sideNames, sides } from "@/lib/finance/imports/sides";
import { recurringBook } from "@/lib/finance/recurring/book";
import { ruleFrom } from "@/lib/finance/recurring/rule-from";
import { isId, newId } from "@/lib/ids";
import { EntryForm } from "../_parts/entry-form";
import { prefilled, valuesAsTyped } from "../_parts/filled-in";
import { openBook, type Reading, titleOf } from "../_parts/reading";

type Props = { params: Promise<{ book: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titleOf((await params).book) };
}

export default async function NewEntryPage({ params, searchParams }: Props) {
  const reading = await openBook((await params).book, "/new");
  const { again, from, entry } = await searchParams;
  const { book, record, reader, title } = reading;
  const model = typeof again === "string" && isId(again) ? entryOf(record, book, again) : null;
  const source = await ruleSource(reading, from, entry);
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
        values={source ?? (model === null && draft ? draft.values : prefilled(book, newest, reader, model !== null))}
      />
    </>
  );
}

/** What comes back, made from an expense or from income that stands in the record. */
async function ruleSource({ book, record, reader }: Reading, from: unknown, id: unknown): Promise<DraftValues | null> {
  const side = sideNames.find((each) => sides[each].book.name === from);
  if (book.name !== recurringBook.name || !side || typeof id !== "string" || !isId(id)) return null;
  const entry = await entryOf(record, sides[side].book, id);
  return entry && valuesAsTyped(book, ruleFrom(side, entry), reader);
}
