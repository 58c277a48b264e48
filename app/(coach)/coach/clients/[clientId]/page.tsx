import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RangeLinks } from "@/app/_dashboard/range-links";
import { dashboardSearch, tablesBehind } from "@/app/_dashboard/search";
import { PageHeader } from "@/components/ui/page-header";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { type ClientView, viewClient } from "@/lib/coaching/view-client";
import { NotFoundError } from "@/lib/errors";
import { isHidden } from "@/lib/http/preference-cookies";
import type { ChartRange } from "@/lib/wellness/scoring/series";
import { words } from "@/lib/words";
import { ClientDashboard } from "./_parts/client-dashboard";
import { ClientParts } from "./_parts/client-parts";
import { ClientTimes } from "./_parts/client-times";

export const metadata: Metadata = { title: words("en-GB")("coach.title") };

type Props = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ClientPage({ params, searchParams }: Props) {
  const { clientId } = await params;
  const actor = await requireActor("coach", `/coach/clients/${clientId}`);
  const search = dashboardSearch(await searchParams);
  if (search === null) notFound();
  const view = await viewOrNotFound(actor, clientId, search.range);
  const path = `/coach/clients/${clientId}`;
  const t = words(actor.locale);
  return (
    <>
      <PageHeader
        back={{ href: "/coach", label: t("coach.client.back") }}
        title={view.name}
        intro={<ClientTimes actor={actor} view={view} />}
        actions={view.dashboard.newestDay !== null && <RangeLinks path={path} range={search.range} t={t} />}
      />
      <ClientParts clientId={clientId} current="overview" t={t} />
      <ClientDashboard
        actor={actor}
        view={view}
        tables={tablesBehind(path, search, t)}
        hidesAmounts={await isHidden()}
      />
    </>
  );
}

/** All that the page shows is read before anything is sent: a foreign or missing id is a true 404. */
async function viewOrNotFound(actor: Actor, clientId: string, range: ChartRange): Promise<ClientView> {
  try {
    return await viewClient(actor, clientId, range);
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
