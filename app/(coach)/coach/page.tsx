import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RefreshOn } from "@/components/live/refresh-on";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { timeZoneOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { needsAttention } from "@/lib/coaching/client-list";
import { clientsOfCoach } from "@/lib/coaching/clients-of-coach";
import { clientListSchema } from "@/lib/coaching/schema";
import { openSearch } from "@/lib/crypto/sealed-search";
import { formatDay } from "@/lib/time";
import { words } from "@/lib/words";
import { ClientGroup } from "./_parts/client-group";
import { ClientPager } from "./_parts/client-pager";
import { ClientSearch } from "./_parts/client-search";

export const metadata: Metadata = { title: words("en-GB")("coach.title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ClientsPage({ searchParams }: Props) {
  const drawnAt = now().getTime();
  const actor = await requireActor("coach", "/coach");
  const query = clientListSchema.safeParse(await searchParams);
  if (!query.success) notFound();
  const { sought, page } = query.data;
  const search = openSearch(actor.key, "clients", sought);
  const list = await clientsOfCoach(actor, { search, page });
  const t = words(actor.locale);
  const reader = { t, locale: actor.locale, today: list.today, timeZone: timeZoneOf(actor) };
  return (
    <>
      <RefreshOn topic="clients" drawnAt={drawnAt} />
      <PageHeader
        eyebrow={formatDay(list.today, actor.locale)}
        title={
          list.total === 0
            ? t("coach.title")
            : search
              ? t("coach.searching", { found: list.found })
              : t("coach.heading", { needing: list.needing, total: list.total })
        }
        actions={list.total > 0 && <ClientSearch search={search} t={t} />}
      />
      {list.total === 0 && (
        <EmptyState icon="users" title={t("coach.empty.title")}>
          {t("coach.empty.text")}
        </EmptyState>
      )}
      {list.total > 0 && list.found === 0 && <p className="text-soft">{t("coach.empty.none")}</p>}
      {list.found > 0 && (
        <>
          <ClientGroup
            id="first"
            title={t("coach.list.first")}
            clients={list.clients.filter(({ reason }) => needsAttention(reason))}
            reader={reader}
          />
          <ClientGroup
            id="others"
            title={t("coach.list.others")}
            clients={list.clients.filter(({ reason }) => !needsAttention(reason))}
            reader={reader}
          />
          <ClientPager list={list} sought={search ? sought : undefined} t={t} />
        </>
      )}
    </>
  );
}
