import { type HeatmapDay, levelOf } from "@/components/charts/heatmap-layout";
import { addDays, firstDayOfWeek, formatDay } from "@/lib/time";
import { calendarWeeks } from "@/lib/wellness/dashboard/window";
import type { AdherenceCell } from "@/lib/wellness/scoring/adherence";
import type { ChartRange } from "@/lib/wellness/scoring/series";
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
  return cells.map((cell) => ({
    key: cell.day,
    label: labelOf(cell, parts, reader),
    level: levelOf(parts === 0 ? 0 : cell.answered / parts),
    paused: cell.status === "paused",
    columnLabel: cell.day.endsWith("-01") ? formatDay(cell.day, reader.locale, "month") : undefined,
  }));
}

function labelOf({ day, status, answered }: AdherenceCell, parts: number, { t, locale }: Reader): string {
  const words = { day: formatDay(day, locale), answered, parts };
  switch (status) {
    case "checkedIn":
    case "partly":
      return t("dashboard.calendar.day.full", words);
    case "filledInLater":
      return t("dashboard.calendar.day.later", words);
    case "missing":
    case "paused":
    case "open":
    case "before":
      return t(`dashboard.calendar.day.${status}`, words);
  }
}
