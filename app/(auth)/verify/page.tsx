import type { Metadata } from "next";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { words } from "@/lib/words";
import { CodeField } from "../_parts/code-field";
import { goHomeIfSignedIn } from "../_parts/go-home-if-signed-in";
import { QuietLink, QuietLinks } from "../_parts/quiet-link";
import { WhereMailsGo } from "../_parts/where-mails-go";
import { resendAction, verifyAction } from "./actions";

const t = words("en-GB");

export const metadata: Metadata = { title: t("auth.verify.title") };

export default async function Page() {
  await goHomeIfSignedIn();
  return (
    <>
      <PageHeader title={t("auth.verify.title")} intro={t("auth.verify.intro")} />
      <Form action={verifyAction} unreachable={t("auth.unreachable")} className="space-y-5">
        <CodeField t={t} />
        <SubmitButton wide pendingLabel={t("auth.signIn.pending")}>
          {t("auth.verify.submit")}
        </SubmitButton>
      </Form>
      <WhereMailsGo t={t} />
      <div className="mt-8 border-t border-line pt-6">
        <p className="mb-3">{t("auth.verify.nothingCame")}</p>
        <Form action={resendAction} unreachable={t("auth.unreachable")}>
          <SubmitButton kind="quiet" pendingLabel={t("auth.code.sending")}>
            {t("auth.verify.resend")}
          </SubmitButton>
        </Form>
      </div>
      <QuietLinks>
        <QuietLink href="/sign-up">{t("auth.verify.otherAddress")}</QuietLink>
      </QuietLinks>
    </>
  );
}
