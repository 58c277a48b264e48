import type { Metadata } from "next";
import { ProviderButtons } from "@/app/_providers/provider-buttons";
import { NewPassword } from "@/app/_shell/new-password";
import { TimeZoneInput } from "@/components/auth/time-zone-input";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { words } from "@/lib/words";
import { goHomeIfSignedIn } from "../_parts/go-home-if-signed-in";
import { QuietLink, QuietLinks } from "../_parts/quiet-link";
import { signUpAction } from "./actions";

const t = words("en-GB");

export const metadata: Metadata = { title: t("auth.signUp.title") };

export default async function Page() {
  await goHomeIfSignedIn();
  return (
    <>
      <PageHeader title={t("auth.signUp.title")} intro={t("auth.signUp.intro")} />
      <Form action={signUpAction} unreachable={t("auth.unreachable")} className="space-y-5">
        <TextField
          name="name"
          label={t("auth.name")}
          hint={t("auth.signUp.nameHint")}
          autoComplete="name"
          maxLength={120}
          required
        />
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
        <NewPassword label={t("auth.password")} t={t} />
        <TimeZoneInput name="timeZone" />
        <SubmitButton wide pendingLabel={t("auth.signUp.pending")}>
          {t("auth.signUp.submit")}
        </SubmitButton>
      </Form>
      <ProviderButtons next={null} t={t} />
      <QuietLinks>
        <QuietLink href="/sign-in">{t("auth.signUp.haveAccount")}</QuietLink>
      </QuietLinks>
    </>
  );
}
