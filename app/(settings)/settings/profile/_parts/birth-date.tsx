import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { env } from "@/lib/env";
import type { Words } from "@/lib/words";
import { correctBirthDateAction } from "../actions";

/** Asked for once, at the start; a slip of the finger can be put right. */
export function BirthDate({ t, dateOfBirth, today }: { t: Words; dateOfBirth: string; today: string }) {
  return (
    <div className="mt-3">
      <Disclosure summary={t("settings.profile.correctBirthDate")}>
        <Form action={correctBirthDateAction} unreachable={t("common.unreachable")} className="space-y-4">
          <DateField
            name="dateOfBirth"
            label={t("settings.profile.dateOfBirth")}
            hint={t("settings.profile.dateOfBirthHint", { age: env.MINIMUM_AGE })}
            defaultValue={dateOfBirth}
            autoComplete="bday"
            min="1900-01-01"
            max={today}
            required
          />
          <SubmitButton kind="quiet" pendingLabel={t("settings.saving")}>
            {t("settings.profile.saveBirthDate")}
          </SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
