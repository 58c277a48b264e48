import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { Actor } from "@/lib/auth/actor";
import { heightTexts } from "@/lib/people/profile/height";
import type { ClientProfile } from "@/lib/people/profile/queries";
import { longest } from "@/lib/people/profile/schema";
import type { Words } from "@/lib/words";
import { HeightField } from "./height-field";

/** What formulas and a coach may need of the body. */
export function BodyFields({ t, actor, profile }: { t: Words; actor: Actor; profile: ClientProfile }) {
  return (
    <>
      <HeightField
        label={t("onboarding.fields.height")}
        texts={heightTexts(profile.heightMm, actor.units, actor.locale)}
        words={{
          cm: t("onboarding.fields.heightCm"),
          feet: t("onboarding.fields.heightFeet"),
          inches: t("onboarding.fields.heightInches"),
        }}
      />
      <SelectField
        name="sexForFormulas"
        label={t("onboarding.fields.sexForFormulas")}
        emptyLabel={t("onboarding.fields.notSaid")}
        choices={[
          { value: "female", label: t("onboarding.fields.sexFemale") },
          { value: "male", label: t("onboarding.fields.sexMale") },
        ]}
        defaultValue={profile.sexForFormulas}
      />
      <TextField
        name="gender"
        label={t("onboarding.fields.gender")}
        defaultValue={profile.gender}
        autoComplete="off"
        maxLength={longest.gender}
      />
      <TextareaField
        name="symptoms"
        label={t("onboarding.fields.symptoms")}
        hint={t("onboarding.fields.symptomsHint")}
        defaultValue={profile.symptoms}
        rows={3}
        maxLength={longest.symptoms}
        leftWords={t("onboarding.flow.left")}
      />
    </>
  );
}
