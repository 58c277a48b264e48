import type { Metadata } from "next";
import { ThumbBar } from "@/components/layout/thumb-bar";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import { now } from "@/lib/clock";
import { moment } from "@/lib/entries/field";
import { typedOf } from "@/lib/entries/typed";
import { glucoseUnitOf } from "@/lib/health/measurements/glucose-unit";
import { metricNamed, metrics } from "@/lib/health/measurements/metrics";
import { listReadings } from "@/lib/health/measurements/queries";
import { newId } from "@/lib/ids";
import { words } from "@/lib/words";
import { BodyMap } from "../_parts/body-map";
import { measurementsPath, openMeasurements } from "../_parts/measuring";
import { MetricFields } from "../_parts/metric-fields";
import { keepMeasurementAction } from "../actions";

export const metadata: Metadata = { title: words("en-GB")("measurements.add") };

const groups = ["pressure", "body", "girth", "glucose", "heart", "breathing", "activity"] as const;
const when = moment("measuredAt");

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function NewMeasurementPage({ searchParams }: Props) {
  const measuring = await openMeasurements("/new");
  const { metric } = await searchParams;
  const { actor, record, reader, t } = measuring;
  const [last] = await listReadings(record, ["bloodGlucose"], { limit: 1 });
  const asked = typeof metric === "string" ? metricNamed(metric)?.group : undefined;
  const glucoseUnit = glucoseUnitOf(last?.enteredUnit, reader.locale);
  const measuredAt = typedOf(when, now(), reader);
  return (
    <>
      <PageHeader title={t("measurements.add")} back={{ href: measurementsPath, label: t("measurements.back") }} />
      <Form action={keepMeasurementAction} unreachable={t("measurements.unreachable")} className="max-w-2xl space-y-5">
        <WrittenBy person={actor.userId} />
        <input type="hidden" name="id" value={newId()} />
        <DateField
          name="measuredAt"
          type="datetime-local"
          label={t("measurements.when")}
          required
          defaultValue={String(measuredAt)}
        />
        {groups.map((group) => (
          <Disclosure key={group} summary={t(`measurements.groups.${group}`)} open={group === (asked ?? "pressure")}>
            {group === "girth" && <BodyMap t={t} />}
            <MetricFields
              measuring={measuring}
              metrics={metrics.filter((each) => each.group === group)}
              glucoseUnit={glucoseUnit}
            />
          </Disclosure>
        ))}
        <ThumbBar>
          <SubmitButton pendingLabel={t("measurements.saving")}>{t("measurements.save")}</SubmitButton>
        </ThumbBar>
      </Form>
    </>
  );
}
