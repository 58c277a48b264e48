import type { Metadata } from "next";
import { Meter } from "@/components/charts/meter";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { byCategory, categories } from "@/lib/categories";
import { now } from "@/lib/clock";
import { formatPercent } from "@/lib/percent";
import { completeness } from "@/lib/record/completeness/queries";
import { type RecordWeek, together } from "@/lib/record/completeness/weeks";
import { formatDay } from "@/lib/time";
import { type Words, words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("completeness.title") };

const shownWeeks = 8;

/** What stands first, as it is now: the running week and the three before it. */
const recentWeeks = 4;

export default async function CompletenessPage() {
  const actor = await requireActor("client", "/record/completeness");
  const today = todayOf(actor, now());
  const weeks = await completeness(openOwnRecord(actor), today, actor.locale, shownWeeks);
  const t = words(actor.locale);
  return (
    <>
      <PageHeader
        title={t("completeness.title")}
        intro={t("completeness.intro")}
        back={{ href: "/record", label: t("record.back") }}
      />
      {weeks.length === 0 ? (
        <EmptyState
          title={t("completeness.empty.title")}
          action={<ButtonLink href="/check-in">{t("completeness.empty.action")}</ButtonLink>}
        >
          {t("completeness.empty.text")}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <RecentCard weeks={weeks.slice(-recentWeeks)} locale={actor.locale} t={t} />
          <Card as="section" title={t("completeness.weeks")}>
            <WeekTable weeks={weeks.toReversed()} locale={actor.locale} t={t} />
          </Card>
        </div>
      )}
    </>
  );
}

type WeeksProps = { weeks: readonly RecordWeek[]; locale: string; t: Words };

function RecentCard({ weeks, locale, t }: WeeksProps) {
  const { coverage } = together(weeks);
  return (
    <Card as="section" title={t("completeness.recent", { weeks: weeks.length })}>
      <div className="space-y-4">
        {categories.map((category) => (
          <Meter
            key={category}
            label={t(`common.categories.${category}`)}
            value={coverage[category] * 100}
            text={formatPercent(coverage[category], locale)}
            tone={category}
          />
        ))}
      </div>
      <p className="mt-4 text-soft">{t("completeness.made")}</p>
    </Card>
  );
}

function WeekTable({ weeks, locale, t }: WeeksProps) {
  return (
    <Table
      caption={t("completeness.caption")}
      captionHidden
      columns={[
        { key: "week", header: t("completeness.week") },
        ...categories.map((key) => ({ key, header: t(`common.categories.${key}`), align: "end" as const })),
      ]}
      rows={weeks.map(({ from, days, said, coverage }) => ({
        key: from,
        cells: {
          week: formatDay(from, locale, "short"),
          ...byCategory((category) => (
            <span className="inline-flex items-baseline gap-x-2 whitespace-nowrap @md:flex-col @md:items-end">
              <span>{formatPercent(coverage[category], locale)}</span>
              <span className="text-sm text-soft">{t("completeness.ofDays", { said: said[category], days })}</span>
            </span>
          )),
        },
      }))}
    />
  );
}
