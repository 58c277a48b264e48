import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ThumbBar } from "@/components/layout/thumb-bar";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import { moment } from "@/lib/entries/field";
import { typedOf } from "@/lib/entries/typed";
import { metricLabel, readingInWords, typedReading } from "@/lib/health/measurements/in-words";
import { isUnusual, metricNamed } from "@/lib/health/measurements/metrics";
import { type MeasuredValue, readingOf } from "@/lib/health/measurements/queries";
import { isId } from "@/lib/ids";
import { formatDate, formatInstant, localDay } from "@/lib/time";
import { words } from "@/lib/words";
import { type Measuring, measurementsPath, openMeasurements } from "../../_parts/measuring";
import { MetricFields } from "../../_parts/metric-fields";
import { correctReadingAction, deleteReadingAction } from "../../actions";

type Props = { params: Promise<{ metric: string; readingId: string }> };

export const metadata: Metadata = { title: words("en-GB")("measurements.title") };

const when = moment("measuredAt");

export default async function ReadingPage({ params }: Props) {
  const { metric: name, readingId } = await params;
  const measuring = await openMeasurements(`/${name}/${readingId}`);
  const reading = isId(readingId) ? await readingOf(measuring.record, readingId) : null;
  if (!reading || reading.metric !== name) notFound();
  const { actor, hides, reader, t, timeZone } = measuring;
  const isHidden = hides && metricNamed(reading.metric)?.behindEye;
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={isHidden ? t("common.hidden") : readingInWords(reading, reader)}
        eyebrow={`${metricLabel(reading.metric, reader.locale)}, ${formatInstant(reading.measuredAt, actor.locale, timeZone)}`}
        intro={
          reading.source === "manual" ? t("measurements.entered") : t("measurements.from", { source: reading.source })
        }
        back={{ href: `${measurementsPath}/${reading.metric}`, label: t("measurements.back") }}
      />
      {reading.checkInId === null ? (
        !isHidden && <Correct measuring={measuring} reading={reading} />
      ) : (
        <FromCheckIn measuring={measuring} reading={reading} />
      )}
    </div>
  );
}

/** What a check-in brought is part of it, and is corrected there. */
function FromCheckIn({ measuring: { actor, reader, t }, reading }: { measuring: Measuring; reading: MeasuredValue }) {
  const day = localDay(reading.measuredAt, reader.zonePeriods);
  return (
    <p>
      {t("measurements.fromCheckIn", { day: formatDate(day, actor.locale) })}{" "}
      <Link href={`/check-in/${day}`} className="text-accent underline underline-offset-4">
        {t("measurements.changeThere")}
      </Link>
    </p>
  );
}

function Correct({ measuring, reading }: { measuring: Measuring; reading: MeasuredValue }) {
  const { actor, reader, t } = measuring;
  const metric = metricNamed(reading.metric);
  if (!metric) return null;
  const values = { [reading.metric]: typedReading(reading, reader), context: reading.context ?? "" };
  return (
    <>
      <Form action={correctReadingAction} unreachable={t("measurements.unreachable")} className="space-y-5">
        <WrittenBy person={actor.userId} />
        <input type="hidden" name="id" value={reading.id} />
        <DateField
          name="measuredAt"
          type="datetime-local"
          label={t("measurements.when")}
          required
          defaultValue={String(typedOf(when, reading.measuredAt, reader))}
        />
        <MetricFields
          measuring={measuring}
          metrics={[metric]}
          values={values}
          glucoseUnit={reading.enteredUnit === "mmolL" ? "mmolL" : "mgDl"}
        />
        {isUnusual(metric, reading.value) && (
          <Checkbox
            name="confirmed"
            value={metric.name}
            defaultChecked={!reading.isDoubtful}
            hint={t("measurements.unusual")}
            label={t("measurements.confirm")}
          />
        )}
        <ThumbBar>
          <SubmitButton pendingLabel={t("measurements.saving")}>{t("measurements.save")}</SubmitButton>
        </ThumbBar>
      </Form>
      <Form action={deleteReadingAction} unreachable={t("measurements.unreachable")} className="mt-4">
        <input type="hidden" name="id" value={reading.id} />
        <SubmitButton kind="quiet">{t("measurements.delete")}</SubmitButton>
      </Form>
    </>
  );
}
