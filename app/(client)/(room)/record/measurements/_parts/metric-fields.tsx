import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { glucoseContexts } from "@/lib/health/measurements/bands";
import { metricLabel } from "@/lib/health/measurements/in-words";
import type { Metric, MetricName } from "@/lib/health/measurements/metrics";
import { unitInWords } from "@/lib/unit-in-words";
import type { Measuring } from "./measuring";

type MetricFieldsProps = {
  measuring: Measuring;
  metrics: readonly (Metric & { name: MetricName })[];
  /** What the fields are filled in with, as typed. */
  values?: Readonly<Record<string, string>>;
  glucoseUnit: "mgDl" | "mmolL";
};

/** A field for each metric, two side by side; a blood glucose says its unit and when it was measured. */
export function MetricFields({ measuring: { reader, t }, metrics, values = {}, glucoseUnit }: MetricFieldsProps) {
  return (
    <div className="space-y-5">
      <div className="grid gap-5 sm:grid-cols-2">
        {metrics.map(({ name, unit, decimals }) => (
          <NumberField
            key={name}
            name={name}
            label={metricLabel(name, reader.locale)}
            unit={unit === null || unit === "mgDl" || name === "steps" ? undefined : unitInWords(unit, reader)}
            whole={decimals === 0}
            defaultValue={values[name]}
          />
        ))}
      </div>
      {metrics.some(({ unit }) => unit === "mgDl") && (
        <div className="grid max-w-md grid-cols-2 gap-3">
          <SelectField
            name="glucoseUnit"
            label={t("measurements.glucoseUnit")}
            choices={[
              { value: "mgDl", label: t("units.mgDl") },
              { value: "mmolL", label: t("units.mmolL") },
            ]}
            defaultValue={glucoseUnit}
          />
          <SelectField
            name="context"
            label={t("measurements.context.label")}
            emptyLabel={t("record.notSaid")}
            choices={glucoseContexts.map((context) => ({
              value: context,
              label: t(`measurements.context.${context}`),
            }))}
            defaultValue={values.context}
          />
        </div>
      )}
    </div>
  );
}
