import type { Metadata } from "next";
import { ConfirmFirst } from "@/app/_second-step/confirm-first";
import { CodeField } from "@/app/(auth)/_parts/code-field";
import { QuietLink } from "@/app/(auth)/_parts/quiet-link";
import { WhereMailsGo } from "@/app/(auth)/_parts/where-mails-go";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireAnyone } from "@/lib/auth/require-actor";
import { words } from "@/lib/words";
import { changeEmailAction } from "../actions";

export const metadata: Metadata = { title: words("en-GB")("auth.changeEmail.codeTitle") };

/** The same whether the address is free: only its owner learns that it is not. */
export default async function Page() {
  const actor = await requireAnyone("/settings/email/code");
  const t = words(actor.locale);
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t("auth.changeEmail.codeTitle")}
        intro={t("auth.changeEmail.codeIntro")}
        back={{ href: "/settings/email", label: t("auth.changeEmail.title") }}
      />
      <ConfirmFirst actor={actor} t={t} />
      <Form action={changeEmailAction} unreachable={t("auth.unreachable")} className="max-w-md space-y-5">
        <CodeField t={t} />
        <SubmitButton pendingLabel={t("auth.changeEmail.pending")}>{t("auth.changeEmail.submit")}</SubmitButton>
      </Form>
      <WhereMailsGo t={t} />
      <p className="mt-8">
        <QuietLink href="/settings/email">{t("auth.changeEmail.another")}</QuietLink>
      </p>
    </div>
  );
}
