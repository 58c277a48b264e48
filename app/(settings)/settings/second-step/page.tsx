import type { Metadata } from "next";
import { SecondStep } from "@/app/_second-step/second-step";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireAnyone } from "@/lib/auth/require-actor";
import { words } from "@/lib/words";

export const metadata: Metadata = { title: words("en-GB")("secondStep.title") };

const outcomes = ["on", "codes", "off"] as const;

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireAnyone("/settings/second-step");
  const t = words(actor.locale);
  const { done } = await searchParams;
  const outcome = outcomes.find((each) => each === done);
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("secondStep.title")}
        intro={t("secondStep.intro")}
        back={{ href: "/settings", label: t("settings.title") }}
      />
      {outcome && (
        <div className="mb-6">
          <Notice kind="positive">{t(`secondStep.done.${outcome}`)}</Notice>
        </div>
      )}
      <SecondStep actor={actor} t={t} />
    </div>
  );
}
