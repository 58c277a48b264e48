import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Actor, todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import type { StartPart } from "@/lib/people/start/missing-parts";
import type { Words } from "@/lib/words";
import { startAction } from "../actions";
import { Agreement } from "./agreement";

/** The parts that are still missing, each with what it means. Nothing is ticked beforehand. */
export function StartForm({ t, actor, missing }: { t: Words; actor: Actor; missing: StartPart[] }) {
  const isFirst = actor.dateOfBirth === null;
  return (
    <>
      <PageHeader
        title={t(isFirst ? "onboarding.start.title" : "onboarding.start.titleAgain")}
        intro={t(isFirst ? "onboarding.start.intro" : "onboarding.start.introAgain")}
      />
      <Form action={startAction} unreachable={t("common.unreachable")} className="space-y-6">
        {missing.includes("dateOfBirth") && (
          <Card>
            <DateField
              name="dateOfBirth"
              label={t("onboarding.start.dateOfBirth")}
              hint={t("onboarding.start.dateOfBirthWhy", { age: env.MINIMUM_AGE })}
              autoComplete="bday"
              min="1900-01-01"
              max={todayOf(actor, now())}
              required
            />
          </Card>
        )}
        {missing.includes("terms") && <Agreement t={t} part="terms" />}
        {missing.includes("healthData") && <Agreement t={t} part="healthData" />}
        <div>
          <SubmitButton pendingLabel={t("onboarding.start.submitting")} wide>
            {t("onboarding.start.submit")}
          </SubmitButton>
          <p className="mt-3 text-sm text-soft">{t("onboarding.start.takeBack")}</p>
        </div>
      </Form>
    </>
  );
}
