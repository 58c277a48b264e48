import type { Metadata } from "next";
import Link from "next/link";
import { NewPassword } from "@/app/_shell/new-password";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
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
  const standing = await passwordStanding(actor);
  const isFirst = standing !== "change";
  return (
    <>
      <PageHeader
        title={t(isFirst ? "auth.changePassword.titleFirst" : "auth.changePassword.title")}
        intro={t("auth.changePassword.intro")}
        back={{ href: "/settings", label: t("settings.title") }}
      />
      {standing === "sign-in-again" ? (
        <Notice>{t("auth.changePassword.signInAgain")}</Notice>
      ) : (
        <Form
          action={changePasswordAction}
          unreachable={t("auth.unreachable")}
          clearOnSaved
          className="max-w-md space-y-5"
        >
          {!isFirst && (
            <TextField
              name="currentPassword"
              type="password"
              label={t("auth.changePassword.current")}
              autoComplete="current-password"
              maxLength={512}
              required
            />
          )}
          <NewPassword label={t("auth.newPassword.label")} t={t} />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
            <SubmitButton pendingLabel={t("auth.changePassword.pending")}>
              {t(isFirst ? "auth.changePassword.submitFirst" : "auth.changePassword.submit")}
            </SubmitButton>
            {!isFirst && (
              <Link
                href="/forgot-password"
                className="tall-target font-medium text-accent underline underline-offset-4"
              >
                {t("auth.changePassword.forgotten")}
              </Link>
            )}
          </div>
        </Form>
      )}
    </>
  );
}
