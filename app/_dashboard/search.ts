import { z } from "zod";
import type { Later } from "@/components/ui/use-drawn";
import { type ChartRange, chartRanges } from "@/lib/wellness/scoring/series";
import type { Words } from "@/lib/words";

/** What an address asks of a dashboard. */
export type DashboardSearch = { range: ChartRange; hasTables: boolean };

const search = z.strictObject({
  range: z.enum(["7", "30", "90", "365"]).default("30"),
  tables: z.literal("open").optional(),
});

/** 30 days and closed tables without a word in the address; null for anything else: there is no such page. */
export function dashboardSearch(params: Record<string, string | string[] | undefined>): DashboardSearch | null {
  const { data } = search.safeParse(params);
  const range = chartRanges.find((days) => String(days) === data?.range);
  return data && range ? { range, hasTables: data.tables === "open" } : null;
}

/** Without scripts the tables are a page of their own: the same one, with all of them open. */
export function tablesBehind(path: string, { range, hasTables }: DashboardSearch, t: Words): Later {
  return {
    isDrawn: hasTables,
    link: { href: `${path}?range=${range}&tables=open`, label: t("charts.openTables") },
  };
}
