import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import type { Book } from "@/lib/entries/book";
import { bookWord } from "@/lib/entries/in-words";
import { newestDays } from "@/lib/entries/queries";
import { books } from "@/lib/record/books";
import { formatDayAge } from "@/lib/time";
import { words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("record.title") };

const groups = ["body", "health", "money", "life"] as const;

export default async function RecordPage() {
  const actor = await requireActor("client", "/record");
  const newest = await newestDays(openOwnRecord(actor), books);
  const t = words(actor.locale);
  const today = todayOf(actor, now());
  const word = (book: Book, key: string) => bookWord(book, key, actor.locale) ?? "";
  const shown = groups
    .map((group) => ({ group, books: books.filter((book) => word(book, "group") === group) }))
    .filter((each) => each.books.length > 0);
  return (
    <>
      <PageHeader title={t("record.title")} intro={t("record.intro")} />
      <div className="grid gap-6 lg:grid-cols-2">
        {shown.map(({ group, books: inGroup }) => (
          <Card key={group} as="section" title={t(`record.groups.${group}`)}>
            <ul className="divide-y divide-line">
              {inGroup.map((book) => {
                const day = newest.get(book.name);
                return (
                  <li key={book.name} className="flex items-center gap-3 py-1">
                    <Link
                      href={`/record/${book.name}`}
                      className="flex min-h-12 min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4 py-2.5 hover:text-accent"
                    >
                      <span className="font-medium">{word(book, "title")}</span>
                      <span className="text-sm text-soft">
                        {day ? formatDayAge(day, today, actor.locale) : t("record.nothingYet")}
                      </span>
                    </Link>
                    <Link
                      href={`/record/${book.name}/new`}
                      aria-label={word(book, "add")}
                      className="inline-flex size-11 shrink-0 items-center justify-center rounded-control border border-line text-xl text-soft hover:border-edge hover:text-ink"
                    >
                      <span aria-hidden="true">+</span>
                    </Link>
                  </li>
                );
              })}
            </ul>
          </Card>
        ))}
      </div>
    </>
  );
}
