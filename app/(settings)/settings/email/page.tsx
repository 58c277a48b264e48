import type { Metadata } from "next";
import { ConfirmFirst } from "@/app/_second-step/confirm-first";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { openOwnAccount } from "@/lib/access/own-account";
import { requireAnyone } from "@/lib/auth/require-actor";
import { contactOf } from "@/lib/people/profile/queries";
import { words } from "@/lib/words";
import { requestEmailChangeAction } from "./actions";

export const metadata: Metadata = { title: words("en-GB")("auth.changeEmail.title") };

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const actor = await requireAnyone("/settings/email");
  const t = words(actor.locale);
  const { email } = await contactOf(openOwnAccount(actor));
  const { done } = await searchParams;
  return (
    <div className="max-w-2xl break-words">
      <PageHeader
        title={t("auth.changeEmail.title")}
        intro={t("auth.changeEmail.present", { email: email ?? "" })}
        back={{ href: "/settings", label: t("settings.title") }}
      />
      {done === "changed" && (
        <div className="mb-6">
          <Notice kind="positive">{t("auth.changeEmail.changed")}</Notice>
        </div>
      )}
      <ConfirmFirst actor={actor} t={t} />
      <Form action={requestEmailChangeAction} unreachable={t("auth.unreachable")} className="max-w-md space-y-5">
        <TextField
          name="email"
          type="email"
          label={t("auth.changeEmail.wanted")}
          hint={t("auth.changeEmail.wantedHint")}
          autoComplete="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={320}
          required
        />
        <SubmitButton pendingLabel={t("auth.code.sending")}>{t("auth.code.submit")}</SubmitButton>
      </Form>
    </div>
  );
}
