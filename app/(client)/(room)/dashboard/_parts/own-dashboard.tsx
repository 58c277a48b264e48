import { DashboardView } from "@/app/_dashboard/dashboard-view";
import { RangeLinks } from "@/app/_dashboard/range-links";
import { type DashboardSearch, tablesBehind } from "@/app/_dashboard/search";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { Actor } from "@/lib/auth/actor";
import { formatDay } from "@/lib/time";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import { headSentence } from "@/lib/wellness/dashboard/head-sentence";
import { say, words } from "@/lib/words";
import { NewestData } from "./newest-data";

type OwnDashboardProps = {
  actor: Actor;
  search: DashboardSearch;
  dashboard: Dashboard | Promise<Dashboard>;
  hidesAmounts: boolean;
};

/** One's own dashboard: a true sentence, then the numbers; before the first check-in the one step that brings them. */
export async function OwnDashboard({ actor, search, dashboard: loading, hidesAmounts }: OwnDashboardProps) {
  const dashboard = await loading;
  const t = words(actor.locale);
  const { key, params } = headSentence(dashboard, actor.name);
  const hasBegun = dashboard.newestDay !== null;
  return (
    <>
      <PageHeader
        eyebrow={formatDay(dashboard.today, actor.locale)}
        title={say(actor.locale, key, params)}
        intro={<NewestData actor={actor} dashboard={dashboard} />}
        actions={hasBegun && <RangeLinks path="/dashboard" range={dashboard.range} t={t} />}
      />
      {hasBegun ? (
        <DashboardView
          dashboard={dashboard}
          reader={{
            locale: actor.locale,
            t,
            units: actor.units,
            who: "self",
            hidesAmounts,
            tables: tablesBehind("/dashboard", search, t),
          }}
        />
      ) : (
        <EmptyState
          icon="chart-line"
          title={t("dashboard.empty.title")}
          action={<ButtonLink href="/check-in">{t("dashboard.empty.action")}</ButtonLink>}
        >
          {t("dashboard.empty.text")}
        </EmptyState>
      )}
    </>
  );
}
