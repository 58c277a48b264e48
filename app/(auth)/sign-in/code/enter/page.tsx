import type { Metadata } from "next";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { safeNext } from "@/lib/auth/safe-next";
import { words } from "@/lib/words";
import { CodeField } from "../../../_parts/code-field";
import type { DoorProps } from "../../../_parts/door-props";
import { goHomeIfSignedIn } from "../../../_parts/go-home-if-signed-in";
import { QuietLink, QuietLinks } from "../../../_parts/quiet-link";
import { WhereMailsGo } from "../../../_parts/where-mails-go";
import { withNext } from "../../../_parts/with-next";
import { enterCodeAction } from "../../actions";

const t = words("en-GB");

export const metadata: Metadata = { title: t("auth.enterCode.title") };

export default async function Page({ searchParams }: DoorProps) {
  const next = safeNext((await searchParams).next);
  await goHomeIfSignedIn(next);
  return (
    <>
      <PageHeader title={t("auth.enterCode.title")} intro={t("auth.enterCode.intro")} />
      <Form action={enterCodeAction} unreachable={t("auth.unreachable")} className="space-y-5">
        {next && <input type="hidden" name="next" value={next} />}
        <CodeField t={t} />
        <SubmitButton wide pendingLabel={t("auth.signIn.pending")}>
          {t("auth.enterCode.submit")}
        </SubmitButton>
      </Form>
      <WhereMailsGo t={t} />
      <QuietLinks>
        <QuietLink href={withNext("/sign-in/code", next)}>{t("auth.enterCode.another")}</QuietLink>
        <QuietLink href={withNext("/sign-in", next)}>{t("auth.code.byPassword")}</QuietLink>
      </QuietLinks>
    </>
  );
}
