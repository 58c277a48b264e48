import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("support.title") };

/** The room before there is anything in it: it says what will be here. */
export default async function SupportPage() {
  const actor = await requireActor("support", "/support");
  const t = words(actor.locale);
  return (
    <>
      <PageHeader title={t("support.title")} intro={t("support.intro")} />
      <EmptyState title={t("support.emptyTitle")} icon="life-buoy">
        <p>{t("support.empty")}</p>
      </EmptyState>
    </>
  );
}
