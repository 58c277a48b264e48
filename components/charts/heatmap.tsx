"use client";

import { type HeatmapDay, type HeatmapLevel, heatmapColumns } from "@/components/charts/heatmap-layout";
import { classNames } from "@/components/ui/class-names";
import { type Tone, toneClass } from "@/components/ui/tone";

type HeatmapProps = {
  caption: string;
  days: readonly HeatmapDay[];
  /** The row of the first day, see heatmapColumns. */
  firstRow: number;
  /** Seven, in the order of the person's week. `short` is drawn beside the row; "" draws nothing. */
  weekdays: readonly { label: string; short: string }[];
  legend: { less: string; more: string; paused: string };
  tone?: Tone;
};

/* Drawn in app/globals.css: a day is one element, because a year has many. The size says it too, not only the shade. */
const marks: Record<HeatmapLevel, string> = {
  0: "heat heat-0",
  1: "heat heat-1",
  2: "heat heat-2",
  3: "heat heat-3",
  4: "heat heat-4",
};
const pausedMark = "heat heat-paused";

/** How much was there on each day, as a calendar of weeks. A real table: weekdays are rows, weeks columns. */
export function Heatmap({ caption, days, firstRow, weekdays, legend, tone = "accent" }: HeatmapProps) {
  const columns = heatmapColumns(days, firstRow);
  return (
    <div className={classNames("@container", toneClass(tone))}>
      <table
        className="w-full table-fixed border-separate border-spacing-0"
        style={{ maxWidth: `${columns.length * 1.125 + 2}rem` }}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td className="w-7" />
            {columns.map((column, index) => (
              <ColumnHead key={column.key} label={column.label} className={room(columns.length - index)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday, row) => (
            <tr key={weekday.label}>
              <th scope="row" className="p-0 text-start text-xs leading-none font-normal text-soft">
                <span aria-hidden="true">{weekday.short}</span>
                <span className="sr-only">{weekday.label}</span>
              </th>
              {columns.map((column, index) => (
                <td key={column.key} className={classNames("p-px", room(columns.length - index))}>
                  <Cell day={column.cells[row] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p aria-hidden="true" className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 ps-7 text-xs text-soft">
        <span className="flex flex-wrap items-center gap-1.5">
          {legend.less}
          {([0, 1, 2, 3, 4] as const).map((level) => (
            <span key={level} className={classNames(marks[level], "w-3")} />
          ))}
          {legend.more}
        </span>
        <span className="flex items-center gap-1.5">
          <span className={classNames(pausedMark, "w-3")} />
          {legend.paused}
        </span>
      </p>
    </div>
  );
}

/** The month above the week in which it begins. Most weeks have none, and then no heading either. */
function ColumnHead({ label, className }: { label: string | undefined; className: string }) {
  if (!label) return <td className={classNames("h-5 p-0", className)} />;
  return (
    <th scope="col" className={classNames("h-5 p-0 text-start align-top", className)}>
      <span className="relative block h-4 text-xs font-normal text-soft">
        <span className="absolute whitespace-nowrap">{label}</span>
      </span>
    </th>
  );
}

function Cell({ day }: { day: HeatmapDay | null }) {
  if (!day) return null;
  return (
    <span title={day.label} className={day.paused ? pausedMark : marks[day.level]}>
      {day.label}
    </span>
  );
}

/** Older weeks are left out where squares would become too small to see; `age` counts weeks back from the newest. */
function room(age: number): string {
  if (age > 40) return "hidden @3xl:table-cell";
  if (age > 27) return "hidden @xl:table-cell";
  return age > 18 ? "hidden @sm:table-cell" : "";
}
