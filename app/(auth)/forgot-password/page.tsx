import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { words } from "@/lib/words";
import { AskForCode } from "../_parts/ask-for-code";
import { QuietLink, QuietLinks } from "../_parts/quiet-link";
import { askForResetAction } from "./actions";

const t = words("en-GB");

export const metadata: Metadata = { title: t("auth.forgotten.title") };

export default function Page() {
  return (
    <>
      <PageHeader title={t("auth.forgotten.title")} intro={t("auth.forgotten.intro")} />
      <AskForCode action={askForResetAction} next={null} submit={t("auth.code.submit")} t={t} />
      <QuietLinks>
        <QuietLink href="/sign-in">{t("auth.forgotten.back")}</QuietLink>
      </QuietLinks>
    </>
  );
}
