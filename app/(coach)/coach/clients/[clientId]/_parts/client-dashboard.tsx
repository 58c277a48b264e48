import { DashboardView } from "@/app/_dashboard/dashboard-view";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { Later } from "@/components/ui/use-drawn";
import type { Actor } from "@/lib/auth/actor";
import { categories } from "@/lib/categories";
import type { ClientView } from "@/lib/coaching/view-client";
import { callName } from "@/lib/people/call-name";
import { enumerate, words } from "@/lib/words";

type ClientDashboardProps = { actor: Actor; view: ClientView; tables: Later; hidesAmounts: boolean };

/** What a client shows to their coach, and in words what they do not. */
export function ClientDashboard({ actor, view, tables, hidesAmounts }: ClientDashboardProps) {
  const { locale } = actor;
  const { visible, newestDay } = view.dashboard;
  const t = words(locale);
  const name = callName(view.name) ?? view.name;
  const names = (isShared: boolean) =>
    enumerate(
      locale,
      categories
        .filter((category) => visible.has(category) === isShared)
        .map((category) => t(`common.categories.${category}`)),
    );
  if (visible.size === 0) {
    return (
      <EmptyState title={t("coach.client.nothingShared.title", { name })}>
        {t("coach.client.nothingShared.text")}
      </EmptyState>
    );
  }
  return (
    <>
      {newestDay === null ? (
        <EmptyState title={t("coach.client.noData.title")}>
          {t("coach.client.noData.text", { name, parts: names(true) })}
        </EmptyState>
      ) : (
        <DashboardView
          dashboard={view.dashboard}
          reader={{ locale, t, units: actor.units, who: "other", hidesAmounts, tables }}
        />
      )}
      {visible.has("financial") && (
        <div className="mt-6">
          <ButtonLink kind="quiet" href={`/coach/clients/${view.clientId}/money`}>
            {t("coach.client.money")}
          </ButtonLink>
        </div>
      )}
      <p className="mt-6 max-w-prose text-sm text-soft">
        {visible.size < categories.length && <>{t("coach.client.notShared", { parts: names(false) })} </>}
        {visible.has("financial") && <>{t("coach.client.financial")} </>}
        {t("coach.client.seen", { name })}
      </p>
    </>
  );
}
