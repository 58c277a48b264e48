import type { Category } from "@/lib/categories";

const DAYS = 40;

/** A quiet wave with a slope, and days without an answer left open. Made of two sines, so that it never looks the same twice. */
function wave(phase: number, slope: number, open: readonly number[] = []): (number | null)[] {
  return Array.from({ length: DAYS }, (_, day) =>
    open.includes(day)
      ? null
      : 50 + slope * (day / DAYS - 0.5) + 4 * Math.sin(day / 2.7 + phase) + 2.5 * Math.sin(day * 1.3 + 2 * phase),
  );
}

export const drawnOverall = wave(0.4, 26, [12, 13, 14, 28]);

export const drawnParts: Record<Category, readonly (number | null)[]> = {
  spiritual: wave(1.1, 10),
  mental: wave(2.3, -6, [20, 21, 22]),
  emotional: wave(3.6, 12),
  physical: wave(5.2, 8, [9]),
  financial: wave(0.2, 3, [30, 31, 32, 33]),
};

/** The usual range behind the line, as a path in a box of 100 × 100. */
export const drawnBand = "M0 72 C30 70 60 56 100 46 L100 74 C60 82 30 94 0 96 Z";
