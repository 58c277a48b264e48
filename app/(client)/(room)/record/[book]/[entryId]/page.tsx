import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { frontOf, shownFields, shownValues, tableOf } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import type { EntryField } from "@/lib/entries/field";
import { fieldLabel, valueInWords } from "@/lib/entries/in-words";
import { entryOf } from "@/lib/entries/queries";
import { doubtful } from "@/lib/entries/unusual";
import { formerEntries } from "@/lib/history/queries";
import { isId } from "@/lib/ids";
import { dialled } from "@/lib/people/phone";
import { formatDate } from "@/lib/time";
import { EntryNote } from "../_parts/entry-note";
import { headlineOf } from "../_parts/headline";
import { HistoryList } from "../_parts/history-list";
import { OwnEntryPart } from "../_parts/own-entry-part";
import { Provenance } from "../_parts/provenance";
import { openBook, type Reading, titleOf } from "../_parts/reading";
import { RowTable } from "../_parts/row-table";
import { WhichCounts } from "../_parts/which-counts";
import { deleteFromBookAction } from "../actions";

type Props = {
  params: Promise<{ book: string; entryId: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titleOf((await params).book) };
}

export default async function EntryPage({ params, searchParams }: Props) {
  const { book: name, entryId } = await params;
  const reading = await openBook(name, `/${entryId}`);
  const { book, record, reader, t, path, title } = reading;
  const { range, tables } = await searchParams;
  if (!isId(entryId)) notFound();
  const [entry, former] = await Promise.all([
    entryOf(record, book, entryId),
    formerEntries(record, tableOf(book), entryId),
  ]);
  if (!entry) notFound();
  return (
    <article className="max-w-2xl">
      <PageHeader
        title={headlineOf(reading, entry)[0] ?? title}
        eyebrow={formatDate(entry.day, reader.locale)}
        back={{ href: frontOf(book), label: title }}
      />
      {book.counting && <WhichCounts reading={reading} entry={entry} counting={book.counting} />}
      <OwnEntryPart reading={reading} entry={entry} params={{ range, tables }} />
      <DefinitionList items={detailsOf(reading, entry)} />
      <RowTable reading={reading} entry={entry} />
      <EntryNote reading={reading} entry={entry} />
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={`${path}/${entryId}/edit`}>{t("record.edit")}</ButtonLink>
        <ButtonLink kind="quiet" href={`${path}/new?again=${entryId}`}>
          {t("record.again")}
        </ButtonLink>
        <Form action={deleteFromBookAction} unreachable={t("record.unreachable")}>
          <input type="hidden" name="book" value={book.name} />
          <input type="hidden" name="id" value={entryId} />
          <SubmitButton kind="quiet">{t("record.delete")}</SubmitButton>
        </Form>
      </div>
      <Section title={t("record.source.label")}>
        <Provenance reading={reading} entry={entry} />
      </Section>
      <Section title={t("record.history.title")}>
        <HistoryList reading={reading} entry={entry} former={former} />
      </Section>
    </article>
  );
}

/** Everything that was said; what the privacy eye hides keeps its line. */
function detailsOf({ book, reader, hides, t }: Reading, entry: Entry) {
  const odd = doubtful(book, entry);
  const shown = shownValues(book, entry.values);
  return shownFields(book).flatMap((field) => {
    const words = field.kind === "currency" ? null : valueInWords(book, field, shown, reader); // said with its amounts
    if (words === null) return [];
    const detail = hides && field.behindEye ? t("common.hidden") : <Said field={field} words={words} />;
    const note = odd.some(({ name }) => name === field.name) ? <Badge>{t("record.unusualBadge")}</Badge> : undefined;
    return [{ key: field.name, term: fieldLabel(book, field.name, reader.locale), detail, note }];
  });
}

function Said({ field, words }: { field: EntryField; words: string }) {
  const reaches = field.kind === "text" ? field.reaches : null;
  if (reaches === null) return <span className="whitespace-pre-wrap [overflow-wrap:anywhere]">{words}</span>;
  return (
    <a
      href={reaches === "phone" ? `tel:${dialled(words)}` : `mailto:${words}`}
      className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 [overflow-wrap:anywhere]"
    >
      {words}
    </a>
  );
}
