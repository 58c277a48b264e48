import { ChipChoice } from "@/components/ui/chip-choice";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { NumberField } from "@/components/ui/number-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { WrittenBy } from "@/components/ui/written-by";
import type { Actor } from "@/lib/auth/actor";
import type { Entry } from "@/lib/entries/entry";
import { logStates } from "@/lib/life/habits/words";
import type { Words } from "@/lib/words";
import { sayHabitDayAction } from "./actions";

type SayDayProps = { t: Words; actor: Actor; entry: Entry; today: string };

/** Anything that can be said of any day of a habit: another day, less than all of it, why, a note. */
export function SayDay({ t, actor, entry: { id, values }, today }: SayDayProps) {
  const unit = typeof values.unit === "string" ? values.unit : undefined;
  return (
    <Disclosure summary={t("habits.say.title")} id="say">
      <Form action={sayHabitDayAction} unreachable={t("habits.unreachable")} className="space-y-5">
        <WrittenBy person={actor.userId} />
        <input type="hidden" name="habitId" value={id} />
        <DateField
          name="day"
          label={t("habits.say.day")}
          min={String(values.startDate)}
          max={today}
          defaultValue={today}
          required
        />
        <ChipChoice
          name="state"
          label={t("habits.say.state")}
          defaultValue="done"
          required
          choices={[...logStates, "open" as const].map((state) => ({
            value: state,
            label: t(`habits.say.states.${state}`),
          }))}
        />
        {values.targetAmount !== null && (
          <NumberField name="amount" label={t("habits.say.amount")} hint={t("habits.say.amountHint")} unit={unit} />
        )}
        <TextareaField name="notes" label={t("habits.say.notes")} rows={2} maxLength={2_000} />
        <SubmitButton kind="quiet">{t("habits.say.save")}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
