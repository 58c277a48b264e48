import { SegmentedLinks } from "@/components/ui/segmented-links";
import { type ChartRange, chartRanges } from "@/lib/wellness/scoring/series";
import type { Words } from "@/lib/words";

/** How far back the charts look, as links: the address says what is shown. */
export function RangeLinks({ path, range, t }: { path: string; range: ChartRange; t: Words }) {
  return (
    <SegmentedLinks
      label={t("dashboard.range.label")}
      items={chartRanges.map((days) => ({
        href: `${path}?range=${days}`,
        label: t(`dashboard.range.short.${days}`),
        fullLabel: t(`dashboard.range.full.${days}`),
        current: days === range,
      }))}
    />
  );
}
