import { type HeatmapDay, levelOf } from "@/components/charts/heatmap-layout";
import { oncePer } from "@/lib/once-per";
import { addDays, firstDayOfWeek, formatDay } from "@/lib/time";
import { calendarWeeks } from "@/lib/wellness/dashboard/window";
import type { AdherenceCell } from "@/lib/wellness/scoring/adherence";
import type { ChartRange } from "@/lib/wellness/scoring/series";
import { say } from "@/lib/words";
import type { Reader } from "./reader";

/** Where the calendar begins: the reader's week, so many weeks back. */
export function firstDayOfCalendar(today: string, range: ChartRange, locale: string): string {
  return addDays(firstDayOfWeek(today, locale), -7 * (calendarWeeks(range) - 1));
}

/** The seven rows. Every other one is named: all of them would touch each other. */
export function weekdaysOf(from: string, locale: string): { label: string; short: string }[] {
  return Array.from({ length: 7 }, (_, row) => {
    const label = formatDay(addDays(from, row), locale, "weekday");
    return { label, short: row % 2 === 0 ? label : "" };
  });
}

/** The days as the calendar draws them. `parts`: how many categories the reader sees. */
export function calendarDays(cells: readonly AdherenceCell[], parts: number, reader: Reader): HeatmapDay[] {
  const { locale } = reader;
  const words = { day: "{day}", answered: "{answered}", parts };
  // Each sentence once: a year has hundreds of days.
  const sentences = oncePer((key) => say(locale, `dashboard.calendar.day.${key}`, words));
  return cells.map(({ day, status, answered }) => ({
    key: day,
    label: sentences(sentenceOf(status))
      .replace("{day}", formatDay(day, locale))
      .replace("{answered}", String(answered)),
    level: levelOf(parts === 0 ? 0 : answered / parts),
    ...(status === "paused" && { paused: true }),
    ...(day.endsWith("-01") && { columnLabel: formatDay(day, locale, "month") }),
  }));
}

function sentenceOf(status: AdherenceCell["status"]) {
  switch (status) {
    case "checkedIn":
    case "partly":
      return "full";
    case "filledInLater":
      return "later";
    case "missing":
    case "paused":
    case "open":
    case "before":
      return status;
  }
}
