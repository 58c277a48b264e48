import type { Metadata } from "next";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { frontOf, pathOf } from "@/lib/entries/book";
import { bookWord } from "@/lib/entries/in-words";
import { newestDays } from "@/lib/entries/queries";
import { lastMeasured } from "@/lib/health/measurements/queries";
import { books } from "@/lib/record/books";
import { formatDayAge, localDay } from "@/lib/time";
import { type Words, words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("record.title") };

const groups = ["body", "health", "money", "life"] as const;

/** One line of the record: where it leads, and when something was said there last. */
type Room = { href: string; addHref: string; group: string; title: string; add: string; day: string | undefined };

export default async function RecordPage() {
  const actor = await requireActor("client", "/record");
  const t = words(actor.locale);
  const rooms = await roomsOf(openOwnRecord(actor), t, actor.locale);
  const today = todayOf(actor, now());
  return (
    <>
      <PageHeader
        title={t("record.title")}
        intro={t("record.intro")}
        actions={
          <ButtonLink kind="quiet" href="/record/completeness">
            {t("completeness.link")}
          </ButtonLink>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {groups
          .filter((group) => rooms.some((room) => room.group === group))
          .map((group) => (
            <Card key={group} as="section" title={t(`record.groups.${group}`)}>
              {group === "money" && (
                <div className="mb-2">
                  <ButtonLink kind="quiet" href="/record/money">
                    {t("money.month")}
                  </ButtonLink>
                </div>
              )}
              <ul className="divide-y divide-line">
                {rooms
                  .filter((room) => room.group === group)
                  .map((room) => (
                    <RoomRow
                      key={room.href}
                      room={room}
                      t={t}
                      age={room.day && formatDayAge(room.day, today, actor.locale)}
                    />
                  ))}
              </ul>
            </Card>
          ))}
      </div>
    </>
  );
}

async function roomsOf(record: ClientRecord, t: Words, locale: string): Promise<Room[]> {
  const [newest, measured] = await Promise.all([newestDays(record, books), lastMeasured(record)]);
  const word = (book: (typeof books)[number], key: string) => bookWord(book, key, locale) ?? "";
  return [
    {
      href: "/record/measurements",
      addHref: "/record/measurements/new",
      group: "body",
      title: t("measurements.title"),
      add: t("measurements.add"),
      day: measured ? localDay(measured, record.zonePeriods) : undefined,
    },
    ...books.map((book) => ({
      href: frontOf(book),
      addHref: `${pathOf(book)}/new`,
      group: word(book, "group"),
      title: word(book, "title"),
      add: word(book, "add"),
      day: newest.get(book.name),
    })),
  ];
}

function RoomRow({ room: { href, addHref, title, add }, t, age }: { room: Room; t: Words; age: string | undefined }) {
  return (
    <li className="flex items-center gap-3 py-1">
      <Link
        href={href}
        className="flex min-h-12 min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4 py-2.5 hover:text-accent"
      >
        <span className="font-medium">{title}</span>
        <span className="text-sm text-soft">{age ?? t("record.nothingYet")}</span>
      </Link>
      <Link
        href={addHref}
        aria-label={add}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-control border border-line text-xl text-soft hover:border-edge hover:text-ink"
      >
        <span aria-hidden="true">+</span>
      </Link>
    </li>
  );
}
