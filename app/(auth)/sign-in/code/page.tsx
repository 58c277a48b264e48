import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { safeNext } from "@/lib/auth/safe-next";
import { words } from "@/lib/words";
import { AskForCode } from "../../_parts/ask-for-code";
import type { DoorProps } from "../../_parts/door-props";
import { goHomeIfSignedIn } from "../../_parts/go-home-if-signed-in";
import { QuietLink, QuietLinks } from "../../_parts/quiet-link";
import { withNext } from "../../_parts/with-next";
import { askForCodeAction } from "../actions";

const t = words("en-GB");

export const metadata: Metadata = { title: t("auth.code.title") };

export default async function Page({ searchParams }: DoorProps) {
  const next = safeNext((await searchParams).next);
  await goHomeIfSignedIn(next);
  return (
    <>
      <PageHeader title={t("auth.code.title")} intro={t("auth.code.intro")} />
      <AskForCode action={askForCodeAction} next={next} submit={t("auth.code.submit")} t={t} />
      <QuietLinks>
        <QuietLink href={withNext("/sign-in", next)}>{t("auth.code.byPassword")}</QuietLink>
      </QuietLinks>
    </>
  );
}
