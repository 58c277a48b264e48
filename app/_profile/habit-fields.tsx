import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import type { Actor } from "@/lib/auth/actor";
import { currencyChoices } from "@/lib/people/regional/currencies";
import { localeChoices } from "@/lib/people/regional/locales";
import type { Words } from "@/lib/words";

/** How numbers, dates, measures and money are written. */
export function HabitFields({ t, actor }: { t: Words; actor: Pick<Actor, "locale" | "units" | "currency"> }) {
  return (
    <>
      <SelectField
        name="locale"
        label={t("onboarding.fields.locale")}
        choices={localeChoices(actor.locale)}
        defaultValue={actor.locale}
      />
      <RadioGroup
        name="units"
        label={t("onboarding.fields.units")}
        choices={[
          { value: "metric", label: t("onboarding.fields.unitsMetric") },
          { value: "imperial", label: t("onboarding.fields.unitsImperial") },
        ]}
        defaultValue={actor.units}
      />
      <SelectField
        name="currency"
        label={t("onboarding.fields.currency")}
        choices={currencyChoices(actor.currency)}
        defaultValue={actor.currency}
      />
    </>
  );
}
