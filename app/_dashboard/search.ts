import { z } from "zod";
import { type ChartRange, chartRanges } from "@/lib/wellness/scoring/series";

const search = z.strictObject({ range: z.enum(["7", "30", "90", "365"]).default("30") });

/** The range in the address, 30 days without one; null for anything else: there is no such page. */
export function rangeOf(params: Record<string, string | string[] | undefined>): ChartRange | null {
  const parsed = search.safeParse(params);
  return chartRanges.find((range) => String(range) === parsed.data?.range) ?? null;
}
