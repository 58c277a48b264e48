import { archiveHabitAction } from "@/app/(client)/_habits/actions";
import { HabitCalendar } from "@/app/(client)/_habits/habit-calendar";
import { planInWords } from "@/app/(client)/_habits/in-words";
import { SayDay } from "@/app/(client)/_habits/say-day";
import { RangeLinks } from "@/app/(client)/(room)/record/_parts/range-links";
import { rangeFrom } from "@/app/(client)/(room)/record/_parts/ranges";
import { TrendCard } from "@/app/(client)/(room)/record/_parts/trend-card";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { todayOf } from "@/lib/auth/actor";
import { isCategory } from "@/lib/categories";
import { now } from "@/lib/clock";
import type { Entry } from "@/lib/entries/entry";
import { overviewOf } from "@/lib/life/habits/overview";
import { isCountedIn } from "@/lib/life/habits/plan";
import { logsByHabit, notesOf } from "@/lib/life/habits/queries";
import { pausesOf } from "@/lib/life/pauses/queries";
import { addDays, daysFrom, formatDate, formatDay } from "@/lib/time";
import type { OwnEntryPartProps } from "./own-entry-part";
import type { Reading } from "./reading";

/** How strong a habit is and was, its days, and what can be said of each. */
export async function HabitPart({ reading, entry, params }: OwnEntryPartProps) {
  const { actor, record, t, path } = reading;
  const { locale } = actor;
  const today = todayOf(actor, now());
  const [logs, pauses, notes] = await Promise.all([
    logsByHabit(record, entry.id),
    pausesOf(record),
    notesOf(record, entry.id),
  ]);
  const overview = overviewOf({ entry, logs: logs.get(entry.id) ?? new Map() }, pauses, today, locale);
  const range = rangeFrom(params.range);
  const byDay = new Map(overview.strengths.map(({ day, value }) => [day, value]));
  const address = `${path}/${entry.id}`;
  const tone = isCategory(String(entry.values.category)) ? String(entry.values.category) : "";
  const { percent, missingDays, streak } = overview;
  return (
    <div className="mb-8 space-y-6">
      <p className="text-lg">
        {percent === null ? t("habits.strength.early", { days: missingDays }) : t("habits.strength.label", { percent })}
        {streak && streak.count > 1 && <> · {t(`habits.streak.${streak.of}`, { count: streak.count })}</>}
        <span className="block text-base text-soft">{planInWords(t, locale, entry.values)}</span>
      </p>
      <Archiving reading={reading} entry={entry} />
      <RangeLinks t={t} range={range} hrefOf={(days) => `${address}?range=${days}`} />
      <TrendCard
        t={t}
        locale={locale}
        title={t("habits.strength.title")}
        range={range}
        days={daysFrom(addDays(today, 1 - range), today).map((day) => ({ day, value: byDay.get(day) ?? null }))}
        inWords={(value) =>
          value === null
            ? t("record.chart.noValue")
            : t("habits.strength.percent", { percent: Math.round(value * 100) })
        }
        scale={100}
        tone={isCategory(tone) ? tone : "accent"}
        tables={{
          isDrawn: params.tables === "open",
          link: { href: `${address}?range=${range}&tables=open`, label: t("charts.openTables") },
        }}
      />
      <p className="max-w-prose text-sm text-soft">
        {t("habits.strength.about")} {t("habits.strength.source")}
      </p>
      <HabitCalendar
        t={t}
        locale={locale}
        marks={overview.marks}
        today={today}
        tone={tone}
        isCounted={isCountedIn(overview.plan.frequency)}
      />
      <SayDay t={t} actor={actor} entry={entry} today={today} />
      {notes.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {notes.map(({ day, text }) => (
            <li key={day} className="py-3">
              <p className="text-sm text-soft">{formatDay(day, locale)}</p>
              <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Put away with all of its days, or taken out again. */
function Archiving({ reading: { actor, t }, entry }: { reading: Reading; entry: Entry }) {
  const { archivedOn } = entry.values;
  const isArchived = typeof archivedOn === "string";
  const form = (
    <Form action={archiveHabitAction} unreachable={t("habits.unreachable")} showSaved={false}>
      <input type="hidden" name="id" value={entry.id} />
      <input type="hidden" name="deed" value={isArchived ? "unarchive" : "archive"} />
      <SubmitButton kind="quiet" size="small">
        {t(isArchived ? "habits.archived.unarchive" : "habits.archived.archive")}
      </SubmitButton>
    </Form>
  );
  if (!isArchived) return form;
  return <Notice action={form}>{t("habits.archived.note", { day: formatDate(archivedOn, actor.locale) })}</Notice>;
}
