import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import { type FactorView, viewFactor } from "@/lib/auth/view-factor";
import { formatInstant } from "@/lib/time";
import type { Words } from "@/lib/words";
import { beginFactorAction, draftCodesAction, keepCodesAction, removeFactorAction } from "./actions";
import { ConfirmFirst } from "./confirm-first";
import { CodeList, SetUp } from "./set-up";

/** One's own second step, in whatever state it is; the same in settings and at the door of staff who have none yet. */
export async function SecondStep({ actor, next = null, t }: { actor: Actor; next?: string | null; t: Words }) {
  const factor = await viewFactor(actor);
  return (
    <>
      <ConfirmFirst actor={actor} t={t} />
      {factor.state === "none" && <Begin t={t} />}
      {factor.state === "begun" && <SetUp factor={factor} next={next} t={t} />}
      {factor.state === "on" && <Standing factor={factor} actor={actor} t={t} />}
    </>
  );
}

function Begin({ t }: { t: Words }) {
  return (
    <Form action={beginFactorAction} unreachable={t("auth.unreachable")} className="space-y-5" showSaved={false}>
      <p className="max-w-prose">{t("secondStep.what")}</p>
      <SubmitButton pendingLabel={t("secondStep.beginning")}>{t("secondStep.begin")}</SubmitButton>
    </Form>
  );
}

type StandingProps = { factor: Extract<FactorView, { state: "on" }>; actor: Actor; t: Words };

function Standing({ factor, actor, t }: StandingProps) {
  const when = formatInstant(factor.since, actor.locale, timeZoneOf(actor));
  return (
    <>
      <p className="max-w-prose">{t("secondStep.on", { when })}</p>
      <Section title={t("secondStep.codes.title")} intro={t("secondStep.codes.left", { count: factor.codesLeft })}>
        {factor.newCodes ? (
          <Form action={keepCodesAction} unreachable={t("auth.unreachable")} className="space-y-4">
            <p className="max-w-prose">{t("secondStep.codes.newOnes")}</p>
            <CodeList codes={factor.newCodes} t={t} />
            <SubmitButton>{t("secondStep.codes.keep")}</SubmitButton>
          </Form>
        ) : (
          <Form action={draftCodesAction} unreachable={t("auth.unreachable")} className="space-y-4" showSaved={false}>
            <SubmitButton kind="quiet">{t("secondStep.codes.renew")}</SubmitButton>
          </Form>
        )}
      </Section>
      <div className="mt-10">
        <Disclosure summary={t("secondStep.remove.title")}>
          {factor.hasShortPassword ? <LongerFirst t={t} /> : <Remove t={t} />}
        </Disclosure>
      </div>
    </>
  );
}

function Remove({ t }: { t: Words }) {
  return (
    <Form action={removeFactorAction} unreachable={t("auth.unreachable")} className="space-y-4">
      <p className="max-w-prose">{t("secondStep.remove.text")}</p>
      <SubmitButton kind="danger">{t("secondStep.remove.submit")}</SubmitButton>
    </Form>
  );
}

/** The password would be too short alone. */
function LongerFirst({ t }: { t: Words }) {
  return (
    <div className="space-y-4">
      <p className="max-w-prose">{t("secondStep.remove.shortPassword")}</p>
      <ButtonLink kind="quiet" href="/settings/password">
        {t("secondStep.remove.choosePassword")}
      </ButtonLink>
    </div>
  );
}
