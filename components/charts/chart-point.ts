/** One place on the axis of time. Null is a gap, never zero. */
export type ChartPoint = {
  /** Unique; usually the day. */
  key: string;
  /** In full, for the table and the tooltip: "Friday, 20 November". */
  label: string;
  /** Under the axis: "20". Only where the axis has a label. */
  tick?: string;
  value: number | null;
  /** The value in words, in the person's own habits: "71", "93,5 kg", "not enough data". */
  text: string;
};

/** What is usual for this person on that day. */
export type BandPoint = { low: number; high: number } | null;

/** A label on an axis; `at` in percent of the picture, from the left or from the top. */
export type AxisLabel = { key: string; at: number; text: string };

/** What a line needs in order to be drawn again in the browser. */
export type LineData = {
  /** What it shows, for those who listen. */
  label: string;
  points: readonly ChartPoint[];
  band?: readonly BandPoint[] | undefined;
  domain: readonly [number, number];
  /** Keys of values without a neighbour: they are drawn as dots. */
  alone: readonly string[];
};
