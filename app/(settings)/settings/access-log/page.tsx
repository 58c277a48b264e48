import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { accessLogOf } from "@/lib/audit/access-log";
import { timeZoneOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { idField } from "@/lib/forms/fields";
import { words } from "@/lib/words";
import { LogDays } from "./_parts/log-days";

export const metadata: Metadata = { title: words("en-GB")("sharing.log.title") };

const PAGE = 50;
const search = z.strictObject({ at: z.iso.datetime().optional(), id: idField.optional() });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccessLogPage({ searchParams }: Props) {
  const actor = await requireActor("client", "/settings/access-log");
  const query = search.safeParse(await searchParams);
  if (!query.success) notFound();
  const { at, id } = query.data;
  const after = at && id ? { at: new Date(at), id } : undefined;
  const { entries, next } = await accessLogOf(openOwnRecord(actor), { after, limit: PAGE });
  const t = words(actor.locale);
  return (
    <div className="max-w-3xl">
      <PageHeader
        back={{ href: "/settings", label: t("settings.back") }}
        title={t("sharing.log.title")}
        intro={t("sharing.log.intro")}
      />
      {entries.length === 0 ? (
        <EmptyState icon="eye" title={t("sharing.log.emptyTitle")}>
          {t("sharing.log.empty")}
        </EmptyState>
      ) : (
        <LogDays entries={entries} reader={{ t, locale: actor.locale, timeZone: timeZoneOf(actor) }} />
      )}
      {(after || next) && (
        <Pager
          label={t("sharing.log.pages")}
          previous={after && { href: "/settings/access-log", label: t("sharing.log.newer") }}
          next={
            next
              ? {
                  href: `/settings/access-log?${new URLSearchParams({ at: next.at.toISOString(), id: next.id })}`,
                  label: t("sharing.log.older"),
                }
              : undefined
          }
        />
      )}
    </div>
  );
}
