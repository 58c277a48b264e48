import { SelectField } from "@/components/ui/select-field";
import { countryChoices } from "@/lib/people/regional/countries";
import type { Words } from "@/lib/words";

/** Where the person lives: decides whose help lines are shown. */
export function CountryField({ t, country }: { t: Words; country: string | null }) {
  return (
    <SelectField
      name="country"
      label={t("onboarding.fields.country")}
      emptyLabel={t("onboarding.fields.notSaid")}
      choices={countryChoices()}
      defaultValue={country}
      autoComplete="country"
    />
  );
}
