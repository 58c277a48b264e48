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
import { categories } from "@/lib/categories";
import { now } from "@/lib/clock";
import { completeness } from "@/lib/record/completeness/queries";
import { type RecordWeek, together } from "@/lib/record/completeness/weeks";
import { formatDate } from "@/lib/time";
import { type Words, words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("completeness.title") };

const shownWeeks = 12;

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
          <RecentCard weeks={weeks.slice(-recentWeeks)} t={t} />
          <Card as="section" title={t("completeness.weeks")}>
            <WeekTable weeks={weeks.toReversed()} locale={actor.locale} t={t} />
          </Card>
        </div>
      )}
    </>
  );
}

function RecentCard({ weeks, t }: { weeks: readonly RecordWeek[]; t: Words }) {
  const { days, said } = together(weeks);
  return (
    <Card as="section" title={t("completeness.recent", { weeks: weeks.length })}>
      <div className="space-y-4">
        {categories.map((category) => (
          <Meter
            key={category}
            label={t(`common.categories.${category}`)}
            value={said[category]}
            max={days}
            text={t("completeness.ofDays", { said: said[category], days })}
            tone={category}
          />
        ))}
      </div>
    </Card>
  );
}

function WeekTable({ weeks, locale, t }: { weeks: readonly RecordWeek[]; locale: string; t: Words }) {
  return (
    <Table
      caption={t("completeness.caption")}
      captionHidden
      columns={[
        { key: "week", header: t("completeness.week") },
        ...categories.map((key) => ({ key, header: t(`common.categories.${key}`), align: "end" as const })),
      ]}
      rows={weeks.map(({ from, days, said }) => ({
        key: from,
        cells: {
          week: formatDate(from, locale),
          ...Object.fromEntries(
            categories.map((category) => [category, t("completeness.ofDays", { said: said[category], days })]),
          ),
        },
      }))}
    />
  );
}
