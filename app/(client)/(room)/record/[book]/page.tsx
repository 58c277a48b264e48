import type { Metadata } from "next";
import { RangeLinks } from "@/app/(client)/(room)/record/_parts/range-links";
import { ThumbAction } from "@/components/layout/thumb-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Entry, EntryHead } from "@/lib/entries/entry";
import { bookWord } from "@/lib/entries/in-words";
import { entriesSince, listEntries } from "@/lib/entries/queries";
import { addDays } from "@/lib/time";
import { DeletedNotice } from "./_parts/deleted-notice";
import { Download } from "./_parts/download";
import { EntryList } from "./_parts/entry-list";
import { FilterForm } from "./_parts/filter-form";
import { OwnPart } from "./_parts/own-part";
import { openBook, type Reading, titleOf } from "./_parts/reading";
import { addressOf, type BookSearch, bookAddress, bookSearch, isNarrowed } from "./_parts/search";
import { TrendChart } from "./_parts/trend-chart";

type Props = { params: Promise<{ book: string }>; searchParams: Promise<Record<string, unknown>> };

const PAGE = 30;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titleOf((await params).book) };
}

export default async function BookPage({ params, searchParams }: Props) {
  const reading = await openBook((await params).book);
  const { actor, book, record, reader, t, title, path } = reading;
  const address = bookAddress(await searchParams);
  const search = bookSearch(book, address);
  const today = todayOf(actor, now());
  const isFirst = !search.after;
  const [found, charted] = await Promise.all([
    listEntries(record, book, { filter: search.filter, after: search.after, limit: PAGE + 1 }),
    isFirst && book.trends.length > 0 ? entriesSince(record, book, addDays(today, 1 - search.range)) : [],
  ]);
  const entries = found.slice(0, PAGE);
  const isEmpty = entries.length === 0 && isFirst && !isNarrowed(search);
  const word = (key: string) => bookWord(book, key, reader.locale) ?? "";
  const add = <ButtonLink href={`${path}/new`}>{word("add")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={title}
        intro={word("intro")}
        back={book.front ? { href: book.front, label: title } : { href: "/record", label: t("record.back") }}
        actions={!isEmpty && <ThumbAction>{add}</ThumbAction>}
      />
      {search.deleted && <DeletedNotice reading={reading} id={search.deleted} />}
      {isEmpty ? (
        <EmptyState title={word("empty.title")} action={add}>
          {word("empty.text")}
        </EmptyState>
      ) : (
        <div className="space-y-8">
          {isFirst && <OwnPart reading={reading} params={address.params} />}
          {isFirst && charted.length > 0 && (
            <Charts reading={reading} search={search} entries={charted} today={today} />
          )}
          <div>
            <FilterForm reading={reading} search={search} />
            {entries.length === 0 ? (
              <p className="py-6 text-soft">{t("record.filter.none")}</p>
            ) : (
              <EntryList reading={reading} entries={entries} />
            )}
            <Pages reading={reading} search={search} next={found.length > PAGE ? entries.at(-1) : undefined} />
          </div>
          {isFirst && <Download reading={reading} search={search} />}
        </div>
      )}
    </>
  );
}

type ChartsProps = { reading: Reading; search: BookSearch; entries: readonly EntryHead[]; today: string };

/** The book's numbers through time; none while the privacy eye hides them. */
function Charts({ reading, search, entries, today }: ChartsProps) {
  const { book, hides, path, t } = reading;
  const shown = book.trends.filter(
    ({ field }) => !(hides && book.fields.some((each) => each.name === field && each.behindEye)),
  );
  return (
    <div className="space-y-4">
      <RangeLinks t={t} range={search.range} hrefOf={(range) => addressOf(path, { ...search, range })} />
      <div className="grid gap-4 lg:grid-cols-2">
        {shown.map((trend) => (
          <TrendChart
            key={trend.field}
            reading={reading}
            search={search}
            trend={trend}
            entries={entries}
            today={today}
          />
        ))}
      </div>
    </div>
  );
}

function Pages({ reading, search, next }: { reading: Reading; search: BookSearch; next: Entry | undefined }) {
  const { path, t, title } = reading;
  if (!next && !search.after) return null;
  return (
    <Pager
      label={t("record.pages", { book: title })}
      previous={search.after ? { href: addressOf(path, search), label: t("record.newestFirst") } : undefined}
      next={
        next
          ? { href: addressOf(path, search, { before: next.day, id: next.id }), label: t("record.older") }
          : undefined
      }
    />
  );
}
