"use client";

import type { BandPoint, ChartPoint } from "@/components/charts/chart-point";
import { LineFrame } from "@/components/charts/line-frame";
import { lineLayout } from "@/components/charts/line-layout";
import { LinePicture } from "@/components/charts/line-picture";
import { LiveLine } from "@/components/charts/live-line";
import { type Tone, toneClass } from "@/components/ui/tone";

type LineChartProps = {
  /** What it shows, for those who listen. */
  label: string;
  /** One for every day of the range, also for days without a value. Leave the values out when they are hidden. */
  points: readonly ChartPoint[];
  /** As long as `points`. */
  band?: readonly BandPoint[] | undefined;
  /** What is possible at all: [0, 100] for a score. */
  bounds?: readonly [number, number];
  /** A value that is meant to be reached, drawn as a line of its own with its words. */
  mark?: { value: number; label: string } | undefined;
  tone?: Tone;
  /** Beside the last value: "71 today". */
  lastLabel?: string | undefined;
  /** Said in place of the picture when there is no value. */
  empty: string;
  /** Where it stands beside something taller. */
  tall?: boolean;
};

/**
 * A line through time. Gaps stay open, the person's usual band lies behind. When it is in view and the page idle, the same line
 * becomes one that can be asked (pointer, finger, arrow keys). The page carries the points once and the picture once.
 */
export function LineChart({
  label,
  points,
  band,
  bounds,
  mark,
  tone = "accent",
  lastLabel,
  empty,
  tall = false,
}: LineChartProps) {
  const layout = lineLayout({ points, band, bounds, mark: mark?.value });
  if (!layout) {
    return (
      <p className="flex h-56 items-center justify-center rounded-control border border-dashed border-line px-6 text-center text-soft sm:h-64">
        {empty}
      </p>
    );
  }
  return (
    <div className={toneClass(tone)}>
      <LineFrame
        layout={{
          valueLabels: layout.valueLabels,
          timeLabels: layout.timeLabels,
          last: layout.last && { x: layout.last.x, y: layout.last.y },
          lastLabel: layout.lastLabel,
        }}
        mark={mark && layout.mark !== null ? { at: layout.mark, label: mark.label } : undefined}
        lastLabel={lastLabel}
        height={tall ? "h-60 sm:h-68 xl:h-90" : "h-60 sm:h-68"}
      >
        <LiveLine
          label={label}
          points={points}
          band={band}
          domain={layout.domain}
          alone={layout.alone.map((dot) => dot.key)}
        >
          <LinePicture layout={layout} />
        </LiveLine>
      </LineFrame>
    </div>
  );
}
