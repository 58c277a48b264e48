"use client";

import { Area, ComposedChart, Line, Tooltip, type TooltipContentProps, XAxis, YAxis } from "recharts";
import type { LineData } from "@/components/charts/chart-point";

/** The line that can be asked. Same box, same domain, same straight segments as the picture it replaces: nothing jumps. */
export function LiveLineChart({ label, points, band, domain, alone }: LineData) {
  const rows = points.map((point, index) => {
    const usual = band?.[index];
    return {
      key: point.key,
      index,
      label: point.label,
      text: point.text,
      value: point.value,
      usual: usual ? [usual.low, usual.high] : null,
    };
  });
  return (
    <ComposedChart
      data={rows}
      responsive
      accessibilityLayer
      title={label}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      className="size-full overflow-visible! [&_svg]:overflow-visible"
    >
      <XAxis dataKey="index" type="number" domain={[0, Math.max(1, rows.length - 1)]} hide />
      <YAxis domain={[domain[0], domain[1]]} allowDataOverflow hide />
      {band && (
        <Area
          dataKey="usual"
          type="linear"
          stroke="none"
          fill="var(--color-tone)"
          fillOpacity={0.15}
          isAnimationActive={false}
          activeDot={false}
          connectNulls={false}
        />
      )}
      <Line
        dataKey="value"
        type="linear"
        stroke="var(--color-tone)"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        dot={({ key, cx, cy, payload }) =>
          typeof payload.key === "string" && alone.includes(payload.key) ? (
            <circle key={key} cx={cx} cy={cy} r={2.5} fill="var(--color-tone)" stroke="none" />
          ) : null
        }
        activeDot={{ r: 4.5, fill: "var(--color-tone)", stroke: "var(--color-card)", strokeWidth: 2 }}
        isAnimationActive={false}
        connectNulls={false}
      />
      <Tooltip
        content={PointTooltip}
        cursor={{ stroke: "var(--color-edge)", strokeWidth: 1 }}
        isAnimationActive={false}
        offset={12}
      />
    </ComposedChart>
  );
}

function PointTooltip({ active, payload }: TooltipContentProps) {
  const row: unknown = payload?.[0]?.payload;
  if (!active || !isPointRow(row)) return null;
  return (
    <div className="rounded-control border border-line bg-card px-3 py-2 text-sm shadow-float">
      <p className="text-soft">{row.label}</p>
      <p className="font-semibold">{row.text}</p>
    </div>
  );
}

function isPointRow(row: unknown): row is { label: string; text: string } {
  return typeof row === "object" && row !== null && "label" in row && "text" in row;
}
