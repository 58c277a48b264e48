import { ChartFrame } from "@/components/charts/chart-frame";
import { Heatmap } from "@/components/charts/heatmap";
import { Card } from "@/components/ui/card";
import { formatDate } from "@/lib/time";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import { adherence } from "@/lib/wellness/scoring/adherence";
import { adherenceSentence } from "@/lib/wellness/sentences/adherence-sentence";
import { say } from "@/lib/words";
import { calendarDays, firstDayOfCalendar, weekdaysOf } from "./calendar-days";
import type { Reader } from "./reader";

/** The days with a check-in, as a calendar of whole weeks, with the sentence that counts them. */
export function CalendarCard({ dashboard, reader }: { dashboard: Dashboard; reader: Reader }) {
  const { t, locale, who } = reader;
  const { today, days, beganOn, visible, range, pauses } = dashboard;
  const from = firstDayOfCalendar(today, range, locale);
  const past = adherence(from, today, { days, pauses, beganOn: beganOn ?? today });
  const sentence = adherenceSentence(past);
  return (
    <Card as="section">
      <ChartFrame
        title={t("dashboard.calendar.title", { who })}
        summary={t("dashboard.calendar.since", {
          day: formatDate(from, locale),
          sentence: say(locale, sentence.key, sentence.params),
        })}
      >
        <Heatmap
          caption={t("dashboard.calendar.caption")}
          days={calendarDays(past.cells, visible.size, reader)}
          firstRow={0}
          weekdays={weekdaysOf(from, locale)}
          legend={{
            less: t("dashboard.calendar.less"),
            more: t("dashboard.calendar.more"),
            paused: t("dashboard.calendar.paused"),
          }}
        />
      </ChartFrame>
    </Card>
  );
}
