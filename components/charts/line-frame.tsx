import type { ReactNode } from "react";
import type { LineLayout } from "@/components/charts/line-layout";
import { classNames } from "@/components/ui/class-names";

type LineFrameProps = {
  layout: LineLayout;
  /** Beside the last value: "71 today". */
  lastLabel?: string | undefined;
  /** With the axis of time and the room above for the words of a high last value. */
  height: string;
  /** The picture, in a box of its own between the axes. */
  children: ReactNode;
};

/** What stands around and behind the line: grid, axes, the direct label of the last value. Hidden from those who listen. */
export function LineFrame({ layout, lastLabel, height, children }: LineFrameProps) {
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
        {/* Gives the column the width of its widest label. */}
        <div className="invisible col-start-1 row-start-1 h-0 overflow-hidden">
          {layout.valueLabels.map((label) => (
            <span key={label.key} className="block">
              {label.text}
            </span>
          ))}
        </div>
      </div>
      <div className="flex min-w-0 flex-1 flex-col pe-2">
        <div className="relative min-h-0 flex-1">
          <div aria-hidden="true">
            {layout.valueLabels.map((label) => (
              <span
                key={label.key}
                className="absolute inset-x-0 border-t border-line"
                style={{ top: `${label.at}%` }}
              />
            ))}
          </div>
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
