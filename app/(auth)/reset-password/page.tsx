import type { Metadata } from "next";
import { NewPassword } from "@/app/_shell/new-password";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { words } from "@/lib/words";
import { CodeField } from "../_parts/code-field";
import { QuietLink, QuietLinks } from "../_parts/quiet-link";
import { WhereMailsGo } from "../_parts/where-mails-go";
import { resetPasswordAction } from "../forgot-password/actions";

const t = words("en-GB");

export const metadata: Metadata = { title: t("auth.reset.title") };

export default function Page() {
  return (
    <>
      <PageHeader title={t("auth.reset.title")} intro={t("auth.reset.intro")} />
      <Form action={resetPasswordAction} unreachable={t("auth.unreachable")} className="space-y-5">
        <CodeField t={t} />
        <NewPassword label={t("auth.newPassword.label")} t={t} />
        <SubmitButton wide pendingLabel={t("auth.reset.pending")}>
          {t("auth.reset.submit")}
        </SubmitButton>
      </Form>
      <WhereMailsGo t={t} />
      <QuietLinks>
        <QuietLink href="/forgot-password">{t("auth.enterCode.another")}</QuietLink>
      </QuietLinks>
    </>
  );
}
