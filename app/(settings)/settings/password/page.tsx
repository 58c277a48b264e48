import type { Metadata } from "next";
import Link from "next/link";
import { ConfirmFirst } from "@/app/_second-step/confirm-first";
import { NewPassword } from "@/app/_shell/new-password";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { passwordStanding } from "@/lib/auth/password-standing";
import { requireAnyone } from "@/lib/auth/require-actor";
import { words } from "@/lib/words";
import { changePasswordAction } from "./actions";

export const metadata: Metadata = { title: words("en-GB")("auth.changePassword.title") };

export default async function Page() {
  const actor = await requireAnyone("/settings/password");
  const t = words(actor.locale);
  const { hasPassword, needsStepUp, hasFactor } = await passwordStanding(actor);
  return (
    <>
      <PageHeader
        title={t(hasPassword ? "auth.changePassword.title" : "auth.changePassword.titleFirst")}
        intro={t("auth.changePassword.intro")}
        back={{ href: "/settings", label: t("settings.title") }}
      />
      {needsStepUp && <ConfirmFirst actor={actor} t={t} />}
      <Form
        action={changePasswordAction}
        unreachable={t("auth.unreachable")}
        clearOnSaved
        className="max-w-md space-y-5"
      >
        {hasPassword && (
          <TextField
            name="currentPassword"
            type="password"
            label={t("auth.changePassword.current")}
            autoComplete="current-password"
            maxLength={512}
            required
          />
        )}
        <NewPassword label={t("auth.newPassword.label")} isBesideFactor={hasFactor} t={t} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
          <SubmitButton pendingLabel={t("auth.changePassword.pending")}>
            {t(hasPassword ? "auth.changePassword.submit" : "auth.changePassword.submitFirst")}
          </SubmitButton>
          {hasPassword && (
            <Link href="/forgot-password" className="tall-target font-medium text-accent underline underline-offset-4">
              {t("auth.changePassword.forgotten")}
            </Link>
          )}
        </div>
      </Form>
    </>
  );
}
