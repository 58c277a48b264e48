import type { BandPoint, ChartPoint } from "@/components/charts/chart-point";
import { type HeatmapDay, levelOf } from "@/components/charts/heatmap-layout";
import type { Tone } from "@/components/ui/tone";

const overall = [64, 66, 66, 64.5, 65.5, 67, 66, 65, 67, null, null, 66.5, 68, 68, 67, 67.5, 69.5, 68.5, 67.5, 69, 70];

export const points: ChartPoint[] = [...overall, null, 68.5, null, 70.5, 69.5, 70, 72, 71.5, 71].map(
  (value, index) => ({
    key: String(index),
    label: `Day ${index + 1} of 30`,
    tick: String(((index + 21) % 31) + 1),
    value,
    text: value === null ? "not enough data" : String(value),
  }),
);

export const band: BandPoint[] = points.map((_, index) => ({ low: 58 + index * 0.07, high: 64 + index * 0.08 }));

const wave = (phase: number) =>
  Array.from({ length: 24 }, (_, day) => (day === 9 ? null : Math.sin(day * 0.9 + phase) + day * 0.05));

type Tile = { tone: Tone; name: string; score: number | null; change: string; note: string; values: (number | null)[] };

export const tiles: Tile[] = [
  { tone: "spiritual", name: "Spiritual", score: 74, change: "+3", note: "90 % complete", values: wave(0) },
  { tone: "mental", name: "Mental", score: 63, change: "−2", note: "95 % complete", values: wave(1) },
  { tone: "emotional", name: "Emotional", score: 78, change: "+5", note: "92 % complete", values: wave(2) },
  { tone: "physical", name: "Physical", score: 71, change: "+1", note: "80 % complete", values: wave(3) },
  {
    tone: "financial",
    name: "Financial",
    score: null,
    change: "",
    note: "needs this month's income and expenses",
    values: [],
  },
];

const months = ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"];

export const heat: HeatmapDay[] = Array.from({ length: 182 }, (_, day) => {
  const parts = (day * 7 + Math.floor(day / 5)) % 11 === 0 ? 0 : 2 + ((day * 3) % 4);
  return {
    key: String(day),
    label: `Day ${day + 1}: ${parts} of 5 parts`,
    level: levelOf(parts / 5),
    paused: day > 69 && day < 84,
    columnLabel: day % 30 === 3 ? months[Math.floor(day / 30)] : undefined,
  };
});

export const weekdays = [
  { label: "Monday", short: "M" },
  { label: "Tuesday", short: "" },
  { label: "Wednesday", short: "W" },
  { label: "Thursday", short: "" },
  { label: "Friday", short: "F" },
  { label: "Saturday", short: "" },
  { label: "Sunday", short: "" },
];
