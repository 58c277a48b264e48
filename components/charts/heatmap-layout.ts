export type HeatmapLevel = 0 | 1 | 2 | 3 | 4;

export type HeatmapDay = {
  /** Unique; the day. */
  key: string;
  /** In full: "Friday, 20 November: 4 of 5 parts". */
  label: string;
  level: HeatmapLevel;
  /** Does not count; drawn hatched. */
  paused?: boolean;
  /** Above the column in which it stands: the month, on its first day. */
  columnLabel?: string;
};

export type HeatmapColumn = { key: string; label: string | undefined; cells: (HeatmapDay | null)[] };

/**
 * Lays days that follow each other without a hole into columns of seven. `firstRow` is the row (0–6) of the first day: its
 * weekday, counted from the day on which the person's week begins.
 */
export function heatmapColumns(days: readonly HeatmapDay[], firstRow: number): HeatmapColumn[] {
  const padded: (HeatmapDay | null)[] = [...Array.from({ length: firstRow }, () => null), ...days];
  const columns: HeatmapColumn[] = [];
  for (let start = 0; start < padded.length; start += 7) {
    const week = padded.slice(start, start + 7);
    const cells = [...week, ...Array.from({ length: 7 - week.length }, () => null)];
    const label = week.find((day) => day?.columnLabel)?.columnLabel;
    columns.push({ key: week.find((day) => day !== null)?.key ?? String(start), label, cells });
  }
  return columns;
}

/** How many of five parts were answered, as a level. */
export function levelOf(share: number): HeatmapLevel {
  if (share <= 0) return 0;
  if (share < 0.4) return 1;
  if (share < 0.7) return 2;
  return share < 1 ? 3 : 4;
}
