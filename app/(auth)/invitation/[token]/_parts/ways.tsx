import { NewPassword } from "@/app/_shell/new-password";
import { SignOut } from "@/app/_shell/sign-out";
import { TimeZoneInput } from "@/components/auth/time-zone-input";
import { ButtonLink } from "@/components/ui/button-link";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/words";
import { withNext } from "../../../_parts/with-next";
import { acceptAction, acceptAsAction } from "../../actions";

/** Nobody has the address yet. */
export function NewAccount({ token, name, email, t }: { token: string; name: string | null; email: string; t: Words }) {
  return (
    <Form action={acceptAction} unreachable={t("auth.unreachable")} className="space-y-5">
      <input type="hidden" name="token" value={token} />
      <TextField
        name="name"
        label={t("auth.name")}
        hint={t("auth.signUp.nameHint")}
        defaultValue={name}
        autoComplete="name"
        maxLength={120}
        required
      />
      {/* Sent nowhere (it has no name); a password manager files the new password under it. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NewPassword label={t("auth.password")} t={t} />
      <TimeZoneInput name="timeZone" />
      <SubmitButton wide pendingLabel={t("auth.signUp.pending")}>
        {t("auth.invitation.submit")}
      </SubmitButton>
    </Form>
  );
}

/** The person whom it names is signed in. */
export function AcceptAs({ token, name, role, t }: { token: string; name: string; role: string; t: Words }) {
  return (
    <Form action={acceptAsAction} unreachable={t("auth.unreachable")} className="space-y-5">
      <input type="hidden" name="token" value={token} />
      <p>{t("auth.invitation.acceptIntro", { name, role })}</p>
      <SubmitButton wide>{t("auth.invitation.accept")}</SubmitButton>
    </Form>
  );
}

export function SignInFirst({ token, t }: { token: string; t: Words }) {
  return (
    <div className="space-y-5">
      <p>{t("auth.invitation.signInIntro")}</p>
      <ButtonLink href={withNext("/sign-in", `/invitation/${token}`)} wide>
        {t("auth.invitation.signIn")}
      </ButtonLink>
    </div>
  );
}

/** Somebody else is signed in. */
export function SignOutFirst({ name, t }: { name: string; t: Words }) {
  return (
    <div className="flex items-start gap-4">
      <p className="flex-1">{t("auth.invitation.otherIntro", { name })}</p>
      <SignOut label={t("common.signOut")} unsent={t("shell.unsent")} />
    </div>
  );
}
