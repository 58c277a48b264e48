import type { Metadata } from "next";
import { headers } from "next/headers";
import { ProviderButtons } from "@/app/_providers/provider-buttons";
import { ProviderNotice } from "@/app/_providers/provider-notice";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { safeNext } from "@/lib/auth/safe-next";
import { wasSuspended } from "@/lib/auth/was-suspended";
import { env } from "@/lib/env";
import { keepsSignIn } from "@/lib/http/keeps-sign-in";
import { operatorContact } from "@/lib/operator";
import { words } from "@/lib/words";
import type { DoorProps } from "../_parts/door-props";
import { goHomeIfSignedIn } from "../_parts/go-home-if-signed-in";
import { QuietLink, QuietLinks } from "../_parts/quiet-link";
import { withNext } from "../_parts/with-next";
import { DemoPeople } from "./_parts/demo-people";
import { signInAction } from "./actions";

const t = words("en-GB");

export const metadata: Metadata = { title: t("auth.signIn.title") };

export default async function Page({ searchParams }: DoorProps) {
  const { next: wanted, done, provider, outcome } = await searchParams;
  const next = safeNext(wanted);
  await goHomeIfSignedIn(next);
  const isShutOut = await wasSuspended();
  return (
    <>
      <PageHeader title={t("auth.signIn.title")} intro={next && !isShutOut ? t("auth.signIn.toGoOn") : undefined} />
      <div className="mb-6 space-y-4 empty:hidden">
        {!keepsSignIn(await headers()) && (
          <Notice kind="warning" title={t("auth.signIn.plainHttp")}>
            {t("errors.plainHttp")}
          </Notice>
        )}
        {isShutOut && (
          <Notice kind="warning" title={t("auth.suspended.title")}>
            {t("auth.suspended.text", operatorContact())}
          </Notice>
        )}
        <ProviderNotice provider={provider} outcome={outcome} t={t} />
        {done === "reset" && <Notice kind="positive">{t("auth.signIn.afterReset")}</Notice>}
      </div>
      <Form action={signInAction} unreachable={t("auth.unreachable")} className="space-y-5">
        {next && <input type="hidden" name="next" value={next} />}
        <TextField
          name="email"
          type="email"
          label={t("auth.email")}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={320}
          required
        />
        <TextField
          name="password"
          type="password"
          label={t("auth.password")}
          autoComplete="current-password"
          maxLength={512}
          required
        />
        <SubmitButton wide pendingLabel={t("auth.signIn.pending")}>
          {t("auth.signIn.submit")}
        </SubmitButton>
      </Form>
      <ProviderButtons next={next} t={t} />
      <QuietLinks>
        <QuietLink href={withNext("/sign-in/code", next)}>{t("auth.signIn.byCode")}</QuietLink>
        <QuietLink href="/forgot-password">{t("auth.signIn.forgotten")}</QuietLink>
        <QuietLink href="/sign-up">{t("auth.signIn.signUp")}</QuietLink>
      </QuietLinks>
      {env.DEMO && <DemoPeople t={t} />}
    </>
  );
}
