import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("partner.title") };

/** The room before there is anything in it: it says what will be here. */
export default async function PartnerPage() {
  const actor = await requireActor("partner", "/partner");
  const t = words(actor.locale);
  return (
    <>
      <PageHeader title={t("partner.title")} intro={t("partner.intro")} />
      <EmptyState title={t("partner.emptyTitle")} icon="package">
        <p>{t("partner.empty")}</p>
      </EmptyState>
    </>
  );
}
