import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { Actor } from "@/lib/auth/actor";
import { heightTexts } from "@/lib/people/profile/height";
import type { ClientProfile } from "@/lib/people/profile/queries";
import { longest } from "@/lib/people/profile/schema";
import type { Words } from "@/lib/words";
import { HeightField } from "./height-field";
import { Question } from "./question";

/** What formulas and a coach may need of the body. */
export function BodyFields({ t, actor, profile }: { t: Words; actor: Actor; profile: ClientProfile }) {
  return (
    <>
      <Question t={t} label={t("onboarding.fields.height")} why={t("onboarding.fields.heightWhy")}>
        <HeightField
          label={t("onboarding.fields.height")}
          texts={heightTexts(profile.heightMm, actor.units, actor.locale)}
          words={{
            cm: t("onboarding.fields.heightCm"),
            feet: t("onboarding.fields.heightFeet"),
            inches: t("onboarding.fields.heightInches"),
          }}
        />
      </Question>
      <Question t={t} label={t("onboarding.fields.sexForFormulas")} why={t("onboarding.fields.sexWhy")}>
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
      </Question>
      <Question t={t} label={t("onboarding.fields.gender")} why={t("onboarding.fields.genderWhy")}>
        <TextField
          name="gender"
          label={t("onboarding.fields.gender")}
          defaultValue={profile.gender}
          autoComplete="off"
          maxLength={longest.gender}
        />
      </Question>
      <Question t={t} label={t("onboarding.fields.symptoms")} why={t("onboarding.fields.symptomsWhy")}>
        <TextareaField
          name="symptoms"
          label={t("onboarding.fields.symptoms")}
          hint={t("onboarding.fields.symptomsHint")}
          defaultValue={profile.symptoms}
          rows={3}
          maxLength={longest.symptoms}
          leftWords={t("onboarding.flow.left")}
        />
      </Question>
    </>
  );
}
