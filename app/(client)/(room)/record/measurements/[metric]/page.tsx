import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { RangeLinks } from "@/app/(client)/(room)/record/_parts/range-links";
import { rangeFrom } from "@/app/(client)/(room)/record/_parts/ranges";
import { TrendCard } from "@/app/(client)/(room)/record/_parts/trend-card";
import { ThumbAction } from "@/components/layout/thumb-bar";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { todayOf } from "@/lib/auth/actor";
import { after, DAY, now } from "@/lib/clock";
import { idField } from "@/lib/forms/fields";
import { daysOfMetric } from "@/lib/health/measurements/days-of-metric";
import { farFromUsual } from "@/lib/health/measurements/far-from-usual";
import { metricLabel, readingInWords, type Shown, shownReadings } from "@/lib/health/measurements/in-words";
import { type MetricName, metricNamed } from "@/lib/health/measurements/metrics";
import { listReadings, readingsSince } from "@/lib/health/measurements/queries";
import { formatInstant } from "@/lib/time";
import { say, words } from "@/lib/words";
import { BandBadge } from "../_parts/band-badge";
import { DeletedNotice } from "../_parts/deleted-notice";
import { type Measuring, measurementsPath, openMeasurements } from "../_parts/measuring";

type Props = { params: Promise<{ metric: string }>; searchParams: Promise<Record<string, unknown>> };

const PAGE = 30;
const query = z.object({
  range: z.string().optional().catch(undefined),
  tables: z.literal("open").optional().catch(undefined),
  before: z.coerce.date().optional().catch(undefined), // an instant may have several values:
  id: idField.optional().catch(undefined), // this is the last of them that was shown
  deleted: idField.optional().catch(undefined),
});

/** The lower number of a blood pressure is shown with the upper one. */
const pressures = ["bloodPressureSystolic", "bloodPressureDiastolic"] as const;
const together = (metric: MetricName) => (pressures.some((each) => each === metric) ? pressures : [metric]);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const metric = metricNamed((await params).metric);
  return { title: metric ? metricLabel(metric.name, "en-GB") : words("en-GB")("measurements.title") };
}

export default async function MetricPage({ params, searchParams }: Props) {
  const { metric: name } = await params;
  const metric = metricNamed(name);
  const measuring = await openMeasurements(`/${name}`);
  if (!metric) notFound();
  const { range: asked, tables, before, id, deleted } = query.parse(await searchParams);
  const { actor, record, reader, t, hides } = measuring;
  const range = rangeFrom(asked);
  const path = `${measurementsPath}/${metric.name}`;
  const limit = PAGE * together(metric.name).length;
  const [found, charted] = await Promise.all([
    listReadings(record, together(metric.name), {
      after: before && id ? { at: before, id } : undefined,
      limit,
    }),
    readingsSince(record, metric.name, after(-range * DAY)),
  ]);
  const shown = shownReadings(found, reader);
  const far = farFromUsual([...charted, ...found]);
  const last = found.length === limit ? found.at(-1) : undefined;
  const isHidden = hides && metric.behindEye;
  const label = metricLabel(metric.name, reader.locale);
  const title = together(metric.name).length > 1 ? t("measurements.bloodPressure") : label;
  const enteredUnit = found[0]?.enteredUnit ?? "";
  const inWords = (value: number | null) =>
    value === null
      ? t("record.chart.noValue")
      : readingInWords({ metric: metric.name, value: Number(value.toFixed(1)), enteredUnit }, reader);
  return (
    <>
      <PageHeader
        title={title}
        back={{ href: measurementsPath, label: t("measurements.back") }}
        actions={
          <ThumbAction>
            <ButtonLink href={`${measurementsPath}/new?metric=${metric.name}`}>{t("measurements.add")}</ButtonLink>
          </ThumbAction>
        }
      />
      {deleted && <DeletedNotice t={t} id={deleted} />}
      {charted.length > 0 && !isHidden && (
        <div className="mb-8 space-y-4">
          <RangeLinks t={t} range={range} hrefOf={(days) => `${path}?range=${days}`} />
          <TrendCard
            t={t}
            locale={reader.locale}
            title={label}
            range={range}
            days={daysOfMetric(charted, range, todayOf(actor, now()), reader.zonePeriods)}
            inWords={inWords}
            tone="physical"
            tables={{
              isDrawn: tables === "open",
              link: { href: `${path}?range=${range}&tables=open`, label: t("charts.openTables") },
            }}
          />
        </div>
      )}
      {shown.some(({ band }) => band === "severe") && !isHidden && (
        <div className="mb-6">
          <Notice kind="warning">{t("measurements.severe")}</Notice>
        </div>
      )}
      <Section title={t("measurements.values")}>
        {shown.length === 0 && <p className="text-soft">{t("measurements.nothingYet")}</p>}
        <ul className="divide-y divide-line border-t border-line">
          {shown.map((each) => (
            <ValueRow
              key={each.reading.id}
              measuring={measuring}
              shown={each}
              isHidden={isHidden}
              isFar={far.has(each.reading.id)}
            />
          ))}
        </ul>
        {(last || before) && (
          <Pager
            label={t("measurements.pages")}
            previous={before ? { href: path, label: t("measurements.newest") } : undefined}
            next={
              last
                ? {
                    href: `${path}?before=${last.measuredAt.toISOString()}&id=${last.id}`,
                    label: t("measurements.older"),
                  }
                : undefined
            }
          />
        )}
      </Section>
      {!isHidden && shown.some(({ reading }) => far.has(reading.id)) && (
        <p className="mt-6 max-w-prose text-sm text-soft">{t("measurements.far")}</p>
      )}
      {shown.some(({ band }) => band !== null) && (
        <p className="mt-6 max-w-prose text-sm text-soft">
          {say(reader.locale, `measurements.bandSource.${metric.group}`)} {t("measurements.notADiagnosis")}
        </p>
      )}
    </>
  );
}

type ValueRowProps = { measuring: Measuring; shown: Shown; isHidden: boolean; isFar: boolean };

function ValueRow({
  measuring: { actor, t, timeZone },
  shown: { reading, text, band },
  isHidden,
  isFar,
}: ValueRowProps) {
  return (
    <li>
      <Link
        href={`${measurementsPath}/${reading.metric}/${reading.id}`}
        className="flex min-h-12 flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2.5 hover:text-accent"
      >
        <time dateTime={reading.measuredAt.toISOString()} className="text-sm text-soft">
          {formatInstant(reading.measuredAt, actor.locale, timeZone)}
        </time>
        <span className="ms-auto flex flex-wrap items-baseline justify-end gap-x-3">
          {!isHidden && <BandBadge t={t} band={band} />}
          {isFar && !isHidden && <Badge>{t("measurements.farBadge")}</Badge>}
          {reading.isDoubtful && <Badge>{t("measurements.unusualBadge")}</Badge>}
          <span className="font-semibold">{isHidden ? t("common.hidden") : text}</span>
        </span>
      </Link>
    </li>
  );
}
