import type { ChartPoint } from "@/components/charts/chart-point";
import type { NumberTableProps } from "@/components/charts/number-table";

/** The table of a line chart, newest first. */
export function pointTable(
  points: readonly ChartPoint[],
  headers: { day: string; value: string },
): Omit<NumberTableProps, "caption"> {
  return {
    columns: [headers.day, headers.value],
    rows: points.map(({ label, text }) => [label, text] as const).toReversed(),
  };
}
