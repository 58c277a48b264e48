import type { Metadata } from "next";
import { ProviderNotice } from "@/app/_providers/provider-notice";
import { ConfirmFirst } from "@/app/_second-step/confirm-first";
import { PageHeader } from "@/components/ui/page-header";
import { listProviders } from "@/lib/auth/providers/list-providers";
import { requireAnyone } from "@/lib/auth/require-actor";
import { words } from "@/lib/words";
import { ProviderRow } from "./_parts/provider-row";

export const metadata: Metadata = { title: words("en-GB")("providers.title") };

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireAnyone("/settings/providers");
  const t = words(actor.locale);
  const { provider, outcome } = await searchParams;
  const providers = await listProviders(actor);
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("providers.title")}
        intro={providers.length > 0 ? t("providers.intro") : undefined}
        back={{ href: "/settings", label: t("settings.title") }}
      />
      <div className="mb-6 empty:hidden">
        <ProviderNotice provider={provider} outcome={outcome} t={t} />
      </div>
      {providers.length === 0 && <p className="max-w-prose">{t("providers.none")}</p>}
      {providers.length > 0 && <ConfirmFirst actor={actor} t={t} />}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {providers.map((each) => (
          <ProviderRow key={each.id} provider={each} actor={actor} t={t} />
        ))}
      </ul>
    </div>
  );
}
