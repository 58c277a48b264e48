import type { Metadata } from "next";
import { PublicFrame } from "@/app/_shell/public-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { words } from "@/lib/words";

const t = words("en-GB");

export const metadata: Metadata = { title: t("onboarding.refusal.goneTitle") };

/** After somebody too young had their account removed: nobody is signed in here. */
export default function RemovedPage() {
  return (
    <PublicFrame t={t} width="text">
      <PageHeader title={t("onboarding.refusal.goneTitle")} intro={t("onboarding.refusal.gone")} />
      <ButtonLink kind="quiet" href="/">
        {t("onboarding.refusal.home")}
      </ButtonLink>
    </PublicFrame>
  );
}
