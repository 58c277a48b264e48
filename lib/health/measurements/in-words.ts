import type { Reader } from "@/lib/entries/reader";
import { typedText } from "@/lib/typed-number";
import { typedValue } from "@/lib/typed-value";
import { unitInWords } from "@/lib/unit-in-words";
import { say } from "@/lib/words";
import { type GlucoseBand, glucoseBand, type PressureBand, pressureBand } from "./bands";
import { type MetricName, metricNamed } from "./metrics";
import type { MeasuredValue } from "./queries";
import { mmolFromMgDl } from "./schema";

export type Band = PressureBand | GlucoseBand;

export function metricLabel(metric: MetricName, locale: string): string {
  return say(locale, `measurements.metrics.${metric}`);
}

/** A value with its unit, as the person reads it: "71.5 kg", "6.1 mmol/l" where that is how it was typed. */
export function readingInWords(
  reading: Pick<MeasuredValue, "metric" | "value" | "enteredUnit">,
  reader: Reader,
): string {
  const metric = metricNamed(reading.metric);
  if (!metric) return "";
  const typed = typedReading(reading, reader);
  const unit =
    reading.enteredUnit === "mmolL"
      ? say(reader.locale, "units.mmolL")
      : metric.unit && unitInWords(metric.unit, reader);
  return [typed, metric.name === "steps" ? null : unit].filter(Boolean).join(" ");
}

/** The number alone, as its field would hold it. */
export function typedReading(
  { metric, value, enteredUnit }: Pick<MeasuredValue, "metric" | "value" | "enteredUnit">,
  reader: Reader,
): string {
  const known = metricNamed(metric);
  if (!known) return "";
  return enteredUnit === "mmolL" ? typedText(mmolFromMgDl(value), reader.locale, 1) : typedValue(known, value, reader);
}

/** One measurement as it is shown: a blood pressure is the pair of its two values, everything else stands alone. */
export type Shown = { reading: MeasuredValue; text: string; band: Band | null };

/** Values in their order, each blood pressure once: its upper value stands for the pair. */
export function shownReadings(readings: readonly MeasuredValue[], reader: Reader): Shown[] {
  return readings.flatMap((reading): Shown[] => {
    if (reading.metric === "bloodPressureDiastolic" && partnerOf(reading, readings)) return [];
    return [{ reading, text: textOf(reading, readings, reader), band: bandOf(reading, readings) }];
  });
}

function textOf(reading: MeasuredValue, all: readonly MeasuredValue[], reader: Reader): string {
  const lower = reading.metric === "bloodPressureSystolic" ? partnerOf(reading, all) : undefined;
  if (!lower) return readingInWords(reading, reader);
  return say(reader.locale, "measurements.pair", { systolic: reading.value, diastolic: lower.value });
}

/** The usual clinical band; null for what has none, and for what may not be real. */
function bandOf(reading: MeasuredValue, all: readonly MeasuredValue[]): Band | null {
  if (reading.isDoubtful) return null;
  if (reading.metric === "bloodGlucose") return glucoseBand(reading.value, reading.context);
  const lower = reading.metric === "bloodPressureSystolic" ? partnerOf(reading, all) : undefined;
  return lower && !lower.isDoubtful ? pressureBand(reading.value, lower.value) : null;
}

/** The other number of a blood pressure: measured at the same instant by the same source. */
function partnerOf({ metric, measuredAt, source }: MeasuredValue, all: readonly MeasuredValue[]) {
  const other = metric === "bloodPressureSystolic" ? "bloodPressureDiastolic" : "bloodPressureSystolic";
  return all.find(
    (each) => each.metric === other && each.source === source && each.measuredAt.getTime() === measuredAt.getTime(),
  );
}
