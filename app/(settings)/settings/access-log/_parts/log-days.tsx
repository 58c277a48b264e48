import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { AccessLogEntry } from "@/lib/audit/access-log";
import { joinRepeats } from "@/lib/audit/repeated";
import { dayIn, formatDate, formatInstant, formatTime } from "@/lib/time";
import type { Words } from "@/lib/words";
import { deedSentence } from "./deed-sentence";

type LogReader = { t: Words; locale: string; timeZone: string };

/** The log by day, in the reader's zone: who, when, what, and the reason where one was stated. */
export function LogDays({ entries, reader }: { entries: readonly AccessLogEntry[]; reader: LogReader }) {
  const { t, locale, timeZone } = reader;
  const days = Map.groupBy(entries, ({ at }) => dayIn(at, timeZone));
  return [...days].map(([day, ofDay]) => (
    <Section key={day} title={formatDate(day, locale)}>
      <ul className="divide-y divide-line rounded-card border border-line bg-card">
        {joinRepeats(ofDay).map(({ newest: entry, oldestAt, times }) => (
          <li key={entry.id} className="flex items-baseline justify-between gap-4 px-4 py-3 sm:px-5">
            <div className="min-w-0">
              <p className="font-semibold">{entry.actorName ?? t("sharing.log.operator")}</p>
              <p className="text-soft">{deedSentence(entry, t, locale)}</p>
              {times > 1 && (
                <p className="text-sm text-soft">
                  {t("sharing.log.times", { times, first: formatTime(oldestAt, locale, timeZone) })}
                </p>
              )}
              {entry.reason && <p className="text-soft">{t("sharing.log.reason", { reason: entry.reason })}</p>}
            </div>
            <p className="shrink-0 text-sm text-soft">
              <Time dateTime={entry.at.toISOString()} full={formatInstant(entry.at, locale, timeZone)}>
                {formatTime(entry.at, locale, timeZone)}
              </Time>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
