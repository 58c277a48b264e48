import { ChipGroup } from "@/components/ui/chip-group";
import { Scale } from "@/components/ui/scale";
import { categories } from "@/lib/categories";
import type { ClientProfile } from "@/lib/people/profile/queries";
import type { Words } from "@/lib/words";
import { Question } from "./question";

/** Where the person stands, and what matters first. */
export function FocusFields({ t, profile }: { t: Words; profile: ClientProfile }) {
  return (
    <>
      <Question t={t} label={t("onboarding.fields.startingMood")} why={t("onboarding.fields.startingMoodWhy")}>
        <Scale
          name="startingMood"
          label={t("onboarding.fields.startingMood")}
          defaultValue={profile.startingMood}
          noAnswer={t("onboarding.flow.noAnswer")}
          ends={[t("onboarding.fields.startingMoodLow"), t("onboarding.fields.startingMoodHigh")]}
        />
      </Question>
      <Question t={t} label={t("onboarding.fields.focusAreas")} why={t("onboarding.fields.focusWhy")}>
        <ChipGroup
          name="focusAreas"
          label={t("onboarding.fields.focusAreas")}
          choices={categories.map((category) => ({ value: category, label: t(`common.categories.${category}`) }))}
          defaultValues={profile.focusAreas}
        />
      </Question>
    </>
  );
}
