import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { Actor } from "@/lib/auth/actor";
import { type ProofKind, proofKindOf } from "@/lib/auth/confirm-identity";
import { isFresh } from "@/lib/auth/step-up";
import type { Words } from "@/lib/words";
import { confirmIdentityAction, mailConfirmationCodeAction } from "./actions";

/**
 * Stands above what asks for a proof of the last 15 minutes, and goes when it was given: nobody leaves the page, and what
 * was typed below stays.
 */
export async function ConfirmFirst({ actor, t }: { actor: Actor; t: Words }) {
  if (isFresh(actor)) return null;
  const kind = await proofKindOf(actor);
  return (
    <Card title={t("secondStep.confirm.title")} as="section" className="mb-8 max-w-xl">
      <p className="mb-4 max-w-prose text-soft">{t(`secondStep.confirm.intro.${kind}`)}</p>
      {kind === "mail" && (
        <Form action={mailConfirmationCodeAction} unreachable={t("auth.unreachable")} className="mb-5 space-y-4">
          <SubmitButton kind="quiet" pendingLabel={t("auth.code.sending")}>
            {t("auth.code.submit")}
          </SubmitButton>
        </Form>
      )}
      <Form action={confirmIdentityAction} unreachable={t("auth.unreachable")} className="space-y-5">
        <ProofField kind={kind} t={t} />
        <SubmitButton pendingLabel={t("secondStep.confirm.pending")}>{t("secondStep.confirm.submit")}</SubmitButton>
      </Form>
    </Card>
  );
}

function ProofField({ kind, t }: { kind: ProofKind; t: Words }) {
  if (kind === "password")
    return (
      <TextField
        name="proof"
        type="password"
        label={t("secondStep.confirm.password")}
        autoComplete="current-password"
        maxLength={512}
        required
      />
    );
  return (
    <TextField
      name="proof"
      label={t(kind === "mail" ? "secondStep.confirm.mailCode" : "secondStep.code.label")}
      hint={t(kind === "mail" ? "auth.codeField.hint" : "secondStep.code.hint")}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={20}
      required
    />
  );
}
