import { SegmentedLinks } from "@/components/ui/segmented-links";
import type { Words } from "@/lib/words";
import { type Range, ranges } from "./ranges";

/** How far back the charts look, as links: the address says what is shown. */
export function RangeLinks({ t, range, hrefOf }: { t: Words; range: Range; hrefOf: (range: Range) => string }) {
  return (
    <SegmentedLinks
      label={t("record.chart.range")}
      items={ranges.map((days) => ({
        href: hrefOf(days),
        label: t(`record.chart.short.${days}`),
        fullLabel: t(`record.chart.full.${days}`),
        current: days === range,
      }))}
    />
  );
}
