"use client";

import type { ReactNode } from "react";
import type { LineLayout } from "@/components/charts/line-layout";
import { classNames } from "@/components/ui/class-names";

type LineFrameProps = {
  /** What of the layout stands here: the page carries it once more, in place of the markup. */
  layout: Pick<LineLayout, "valueLabels" | "timeLabels" | "lastLabel"> & { last: { x: number; y: number } | null };
  /** Beside the last value: "71 today". */
  lastLabel?: string | undefined;
  /** A target: where its line runs, in percent from the top, and what it says. */
  mark?: { at: number; label: string } | undefined;
  /** With the axis of time and the room above for the words of a high last value. */
  height: string;
  /** The picture, in a box of its own between the axes. */
  children: ReactNode;
};

/**
 * What stands around and behind the line: grid, axes, the direct label of the last value. Hidden from those who listen. A client
 * component, so that it is sent as a few numbers and not as markup a second time.
 */
export function LineFrame({ layout, lastLabel, mark, height, children }: LineFrameProps) {
  const { last, lastLabel: place } = layout;
  return (
    <div className={classNames("flex pt-6", height)}>
      <div aria-hidden="true" className="grid shrink-0 pe-2.5 pb-7 text-xs text-soft">
        <div className="relative col-start-1 row-start-1">
          {layout.valueLabels.map((label) => (
            <span key={label.key} className="absolute end-0 -translate-y-1/2" style={{ top: `${label.at}%` }}>
              {label.text}
            </span>
          ))}
        </div>
        {/* Gives the column the width of its widest label: figures are all as wide. */}
        <span className="invisible col-start-1 row-start-1 h-0">{longest(layout.valueLabels)}</span>
      </div>
      <div className="flex min-w-0 flex-1 flex-col pe-2">
        <div className="relative min-h-0 flex-1">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden="true"
            className="absolute inset-0 size-full overflow-visible stroke-line"
          >
            <path
              d={layout.valueLabels.map(({ at }) => `M0 ${at}h100`).join("")}
              vectorEffect="non-scaling-stroke"
              shapeRendering="crispEdges"
            />
          </svg>
          {mark && (
            <div aria-hidden="true" className="pointer-events-none">
              <div className="absolute inset-x-0 border-t border-dashed border-soft" style={{ top: `${mark.at}%` }} />
              <span
                className={`absolute start-1 halo text-xs text-soft ${mark.at < 12 ? "mt-0.5" : "-mt-0.5 -translate-y-full"}`}
                style={{ top: `${mark.at}%` }}
              >
                {mark.label}
              </span>
            </div>
          )}
          {children}
          {last && (
            <div aria-hidden="true" className="pointer-events-none">
              <span
                className="absolute size-2 -translate-1/2 rounded-full bg-tone forced-paint"
                style={{ left: `${last.x}%`, top: `${last.y}%` }}
              />
              {lastLabel && place && (
                <span
                  className={`absolute max-w-[70%] halo truncate text-sm leading-5 font-semibold ${place.side === "below" ? "mt-1.5" : "-mt-1.5 -translate-y-full"}`}
                  style={{ right: `${100 - last.x}%`, top: `${place.y}%` }}
                >
                  {lastLabel}
                </span>
              )}
            </div>
          )}
        </div>
        <div aria-hidden="true" className="relative h-7 shrink-0 text-xs text-soft">
          {layout.timeLabels.map((label, index) => (
            <span
              key={label.key}
              className={`absolute top-2 whitespace-nowrap ${edgeShift(index, layout.timeLabels.length)}`}
              style={{ left: `${label.at}%` }}
            >
              {label.text}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The first label begins at its place and the last one ends there; the others stand around it. */
function edgeShift(index: number, count: number): string {
  if (index === 0 && count > 1) return "";
  return index === count - 1 ? "-translate-x-full" : "-translate-x-1/2";
}

function longest(labels: LineLayout["valueLabels"]): string {
  return labels.reduce((found, { text }) => (text.length > found.length ? text : found), "");
}
