import type { ChartPoint } from "@/components/charts/chart-point";
import type { Column, Row } from "@/components/ui/table";

/** The table of a line chart, newest first. */
export function pointTable(
  points: readonly ChartPoint[],
  headers: { day: string; value: string },
): { columns: Column[]; rows: Row[] } {
  return {
    columns: [
      { key: "day", header: headers.day },
      { key: "value", header: headers.value, align: "end" },
    ],
    rows: points.map((point) => ({ key: point.key, cells: { day: point.label, value: point.text } })).reverse(),
  };
}
