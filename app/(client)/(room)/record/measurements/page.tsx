import type { Metadata } from "next";
import Link from "next/link";
import { ThumbAction } from "@/components/layout/thumb-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { now } from "@/lib/clock";
import { metricLabel, type Shown, shownReadings } from "@/lib/health/measurements/in-words";
import { metricNamed, metrics } from "@/lib/health/measurements/metrics";
import { newestReadings } from "@/lib/health/measurements/queries";
import { formatAge } from "@/lib/time";
import { words } from "@/lib/words";
import { BandBadge } from "./_parts/band-badge";
import { type Measuring, measurementsPath, openMeasurements } from "./_parts/measuring";

export const metadata: Metadata = { title: words("en-GB")("measurements.title") };

const groups = [...new Set(metrics.map(({ group }) => group))];

export default async function MeasurementsPage() {
  const measuring = await openMeasurements();
  const { record, reader, t } = measuring;
  const shown = shownReadings(await newestReadings(record), reader);
  const add = <ButtonLink href={`${measurementsPath}/new`}>{t("measurements.add")}</ButtonLink>;
  const filled = groups.filter((group) => shown.some(({ reading }) => metricNamed(reading.metric)?.group === group));
  return (
    <>
      <PageHeader
        title={t("measurements.title")}
        intro={t("measurements.intro")}
        back={{ href: "/record", label: t("record.back") }}
        actions={shown.length > 0 && <ThumbAction>{add}</ThumbAction>}
      />
      {shown.length === 0 && (
        <EmptyState title={t("measurements.empty.title")} action={add}>
          {t("measurements.empty.text")}
        </EmptyState>
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        {filled.map((group) => (
          <Card key={group} as="section" title={t(`measurements.groups.${group}`)}>
            <ul className="divide-y divide-line">
              {metrics
                .filter((metric) => metric.group === group)
                .flatMap(({ name }) => shown.find(({ reading }) => reading.metric === name) ?? [])
                .map((each) => (
                  <NewestRow key={each.reading.id} measuring={measuring} shown={each} />
                ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  );
}

/** The newest value of a metric, with its age: the way to all of them. */
function NewestRow({
  measuring: { reader, t, hides },
  shown: { reading, text, band },
}: {
  measuring: Measuring;
  shown: Shown;
}) {
  const isPair = reading.metric === "bloodPressureSystolic" && text.includes("/");
  const isHidden = hides && metricNamed(reading.metric)?.behindEye;
  return (
    <li>
      <Link
        href={`${measurementsPath}/${reading.metric}`}
        className="flex min-h-12 flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2.5 hover:text-accent"
      >
        <span>{isPair ? t("measurements.bloodPressure") : metricLabel(reading.metric, reader.locale)}</span>
        <span className="ms-auto flex flex-wrap items-baseline justify-end gap-x-3 text-end">
          {!isHidden && <BandBadge t={t} band={band} />}
          <span className="font-semibold">{isHidden ? t("common.hidden") : text}</span>
          <span className="text-sm text-soft">{formatAge(reading.measuredAt, reader.locale, now())}</span>
        </span>
      </Link>
    </li>
  );
}
