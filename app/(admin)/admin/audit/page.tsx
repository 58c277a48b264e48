import type { Metadata } from "next";
import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { listAdminDeeds } from "@/lib/audit/list-admin-deeds";
import { requireActor } from "@/lib/auth/require-actor";
import { idField } from "@/lib/forms/fields";
import { words } from "@/lib/words";
import { adminAddress } from "../_parts/admin-query";
import { DeedsTable } from "../_parts/deeds-table";

export const metadata: Metadata = { title: words("en-GB")("admin.audit.title") };

const query = z.object({
  show: z.enum(["changes", "all"]).catch("changes").default("changes"),
  before: idField.optional().catch(undefined),
});

export default async function AuditPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireActor("admin", "/admin/audit");
  const { show, before } = query.parse(await searchParams);
  const { rows, next } = await listAdminDeeds(actor, { before, withViews: show === "all" });
  const t = words(actor.locale);
  return (
    <>
      <PageHeader title={t("admin.audit.title")} intro={t("admin.audit.intro")} />
      <div className="mb-6">
        <SegmentedLinks
          label={t("admin.audit.which")}
          items={(["changes", "all"] as const).map((one) => ({
            href: `/admin/audit?show=${one}`,
            label: t(`admin.audit.${one}`),
            current: one === show,
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t("admin.audit.emptyTitle")} icon="scroll-text">
          <p>{t("admin.audit.empty")}</p>
        </EmptyState>
      ) : (
        <DeedsTable t={t} actor={actor} deeds={rows} linked />
      )}
      {(next || before) && (
        <Pager
          label={t("admin.audit.pages")}
          previous={
            before ? { href: adminAddress("/admin/audit", { show }), label: t("admin.audit.newest") } : undefined
          }
          next={
            next
              ? { href: adminAddress("/admin/audit", { show, before: next }), label: t("admin.audit.older") }
              : undefined
          }
        />
      )}
    </>
  );
}
