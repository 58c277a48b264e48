import { Badge } from "@/components/ui/badge";
import type { Band } from "@/lib/health/measurements/in-words";
import type { Words } from "@/lib/words";

/** The band of a guideline that a value lies in. */
export function BandBadge({ t, band }: { t: Words; band: Band | null }) {
  return band === null ? null : <Badge>{t(`measurements.bands.${band}`)}</Badge>;
}
