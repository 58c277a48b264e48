import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { Entry } from "@/lib/entries/entry";
import { doubtful, doubtfulInRows } from "@/lib/entries/unusual";
import { formatDay, monthOf } from "@/lib/time";
import { headlineOf } from "./headline";
import type { Reading } from "./reading";

/** Entries under their months, newest first. */
export function EntryList({ reading, entries }: { reading: Reading; entries: readonly Entry[] }) {
  const months = [...new Set(entries.map(({ day }) => monthOf(day)))];
  const counted = new Set(reading.book.counting?.of(entries) ?? entries);
  const heading = new Intl.DateTimeFormat(reading.reader.locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return (
    <div className="mt-4 space-y-8">
      {months.map((month) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`} className="mb-2 text-sm text-soft">
            {heading.format(new Date(`${month}T00:00:00Z`))}
          </h2>
          <ul className="divide-y divide-line border-t border-line">
            {entries
              .filter(({ day }) => monthOf(day) === month)
              .map((entry) => (
                <EntryRow key={entry.id} reading={reading} entry={entry} counts={counted.has(entry)} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EntryRow({ reading, entry, counts }: { reading: Reading; entry: Entry; counts: boolean }) {
  const { book, path, reader, t } = reading;
  const [first, ...rest] = headlineOf(reading, entry);
  return (
    <li>
      <Link href={`${path}/${entry.id}`} className="flex gap-4 py-3 hover:text-accent">
        <time dateTime={entry.day} className="w-16 shrink-0 pt-0.5 text-sm text-soft">
          {formatDay(entry.day, reader.locale, "short")}
        </time>
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline gap-x-3 font-medium">
            {first}
            {doubtful(book, entry).length + doubtfulInRows(book, entry).length > 0 && (
              <Badge>{t("record.unusualBadge")}</Badge>
            )}
            {!counts && <Badge>{t("record.counting.badge")}</Badge>}
          </span>
          {rest.length > 0 && <span className="block text-soft">{rest.join(" · ")}</span>}
        </span>
      </Link>
    </li>
  );
}
