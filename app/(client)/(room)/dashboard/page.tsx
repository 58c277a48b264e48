import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { dashboardSearch } from "@/app/_dashboard/search";
import { settledSoon } from "@/app/_dashboard/settled-soon";
import { RefreshOn } from "@/components/live/refresh-on";
import { Skeleton } from "@/components/ui/skeleton";
import { requireActor } from "@/lib/auth/require-actor";
import { now } from "@/lib/clock";
import { isHidden } from "@/lib/http/preference-cookies";
import { ownDashboard } from "@/lib/wellness/dashboard/read-dashboard";
import { words } from "@/lib/words";
import { OwnDashboard } from "./_parts/own-dashboard";

export const metadata: Metadata = { title: words("en-GB")("dashboard.title") };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DashboardPage({ searchParams }: Props) {
  const drawnAt = now().getTime();
  const actor = await requireActor("client", "/dashboard");
  const search = dashboardSearch(await searchParams);
  if (search === null) notFound();
  const hidesAmounts = await isHidden();
  const loading = ownDashboard(actor, search.range);
  const dashboard = await settledSoon(loading);
  const shared = { actor, search, hidesAmounts };
  return (
    <>
      <RefreshOn topic="record" drawnAt={drawnAt} />
      {dashboard ? (
        <OwnDashboard {...shared} dashboard={dashboard} />
      ) : (
        <Suspense
          fallback={<Skeleton label={words(actor.locale)("dashboard.loading")} shapes={["h-16", "h-40", "h-80"]} />}
        >
          <OwnDashboard {...shared} dashboard={loading} />
        </Suspense>
      )}
    </>
  );
}
