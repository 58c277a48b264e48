import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Photo } from "@/app/_profile/photo";
import { type Asked, Reasons } from "@/app/_profile/reasons";
import { SignInAgainHere } from "@/app/_sign-in-again/sign-in-again-here";
import { FlowFooter, FlowShell } from "@/components/layout/flow-shell";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { ProgressSteps } from "@/components/ui/progress-steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { WrittenBy } from "@/components/ui/written-by";
import { requireActor } from "@/lib/auth/require-actor";
import { isStep, type Step, stepAfter, stepBefore, steps } from "@/lib/people/onboarding/steps";
import { type Words, words } from "@/lib/words";
import { SavedAsYouGo } from "../_parts/saved-as-you-go";
import { stepActions } from "../_parts/step-actions";
import { StepFields } from "../_parts/step-fields";

/** What each step asks, in its order. */
const askedAt: Record<Step, readonly Asked[]> = {
  "about-you": ["photo", "name", "phone"],
  "time-and-units": ["timeZone", "country", "habits", "reminder"],
  body: ["height", "sexForFormulas", "gender", "symptoms"],
  focus: ["startingMood", "focusAreas"],
  goals: ["purposeStatement", "goalsTitle"],
};

type Params = { params: Promise<{ step: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { step } = await params;
  return isStep(step) ? { title: words("en-GB")(`onboarding.steps.${step}.name`) } : {};
}

/** One step of the onboarding: a few questions, every one of which can be left out. */
export default async function StepPage({ params, searchParams }: Params) {
  const { step } = await params;
  const actor = await requireActor("client", `/welcome/${step}`);
  if (!isStep(step)) notFound();
  const t = words(actor.locale);
  const before = stepBefore(step);
  return (
    <FlowShell
      skipLabel={t("shell.skip")}
      back={{ href: before ? `/welcome/${before}` : "/today", label: t("onboarding.flow.back") }}
      aside={{ href: "/today", label: t("onboarding.flow.skip") }}
      progress={<Progress t={t} step={step} />}
    >
      <PageHeader title={t(`onboarding.steps.${step}.title`)} intro={t(`onboarding.steps.${step}.intro`)} />
      {/* A form of its own, above the other questions: a file cannot travel with them. */}
      {step === "about-you" && (
        <div className="mb-6">
          <Photo t={t} name={actor.name} hasPhoto={actor.hasPhoto} outcome={(await searchParams).photo} />
        </div>
      )}
      <Form action={stepActions[step]} unreachable={t("common.unreachable")} className="flex flex-1 flex-col">
        <WrittenBy person={actor.userId} />
        <SavedAsYouGo
          url="/api/me/profile"
          person={actor.userId}
          words={{
            saved: t("onboarding.flow.saved"),
            notSaved: t("onboarding.flow.notSaved"),
            help: t("onboarding.flow.help"),
            helpLink: t("onboarding.flow.helpLink"),
          }}
        >
          <StepFields t={t} actor={actor} step={step} />
          <Reasons t={t} asked={askedAt[step]} />
        </SavedAsYouGo>
        <FlowFooter>
          <SubmitButton pendingLabel={t("onboarding.flow.saving")} wide>
            {buttonLabel(t, step)}
          </SubmitButton>
        </FlowFooter>
      </Form>
      <SignInAgainHere person={actor.userId} t={t} />
    </FlowShell>
  );
}

function buttonLabel(t: Words, step: Step): string {
  const next = stepAfter(step);
  return next ? t("onboarding.flow.next", { name: t(`onboarding.steps.${next}.name`) }) : t("onboarding.flow.finish");
}

function Progress({ t, step }: { t: Words; step: Step }) {
  const current = steps.indexOf(step);
  const label = t("onboarding.flow.step", {
    step: current + 1,
    steps: steps.length,
    name: t(`onboarding.steps.${step}.name`),
  });
  return (
    <ProgressSteps
      label={label}
      steps={steps.map((key, index) => ({
        key,
        state: index < current ? "done" : index === current ? "current" : "ahead",
      }))}
    />
  );
}
