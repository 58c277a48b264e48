import { weekdaysOf } from "@/app/_dashboard/calendar-days";
import { ChartFrame } from "@/components/charts/chart-frame";
import { Heatmap } from "@/components/charts/heatmap";
import { type HeatmapDay, levelOf } from "@/components/charts/heatmap-layout";
import { Card } from "@/components/ui/card";
import { isCategory } from "@/lib/categories";
import type { Mark } from "@/lib/life/habits/marks";
import { addDays, daysFrom, firstDayOfWeek, formatDay } from "@/lib/time";
import type { Words } from "@/lib/words";

/** Half a year. */
const WEEKS = 27;

/** `isCounted`: wanted a number of times, so that no single day is missing. */
type HabitCalendarProps = {
  t: Words;
  locale: string;
  marks: readonly Mark[];
  today: string;
  tone: string;
  isCounted: boolean;
};

/** The days of a habit as a calendar of whole weeks, with the sentence that counts them. */
export function HabitCalendar({ t, locale, marks, today, tone, isCounted }: HabitCalendarProps) {
  const from = addDays(firstDayOfWeek(today, locale), -7 * (WEEKS - 1));
  const byDay = new Map(marks.map((mark) => [mark.day, mark]));
  const shown = marks.filter(({ day }) => day >= from);
  const done = shown.filter(({ state, counts }) => counts && state === "done").length;
  return (
    <Card as="section">
      <ChartFrame
        title={t("habits.calendar.title")}
        summary={
          isCounted
            ? t("habits.calendar.summaryDone", { done })
            : t("habits.calendar.summary", { done, counted: shown.filter(({ counts }) => counts).length })
        }
      >
        <Heatmap
          caption={t("habits.calendar.caption")}
          days={daysFrom(from, today).map((day) => heatOf(t, locale, day, byDay.get(day)))}
          firstRow={0}
          weekdays={weekdaysOf(from, locale)}
          legend={{
            less: t("habits.calendar.less"),
            more: t("habits.calendar.more"),
            paused: t("habits.calendar.paused"),
          }}
          tone={isCategory(tone) ? tone : "accent"}
        />
      </ChartFrame>
    </Card>
  );
}

function heatOf(t: Words, locale: string, day: string, mark: Mark | undefined): HeatmapDay {
  const state = mark?.state ?? "notDue";
  return {
    key: day,
    label: `${formatDay(day, locale)}: ${t(`habits.states.${state}`)}`,
    level: levelOf(mark?.share ?? 0),
    ...(mark && !["done", "open"].includes(state) && { paused: true }),
    ...(day.endsWith("-01") && { columnLabel: formatDay(day, locale, "month") }),
  };
}
