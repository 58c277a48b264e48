import { ChipGroup } from "@/components/ui/chip-group";
import { Scale } from "@/components/ui/scale";
import { categories } from "@/lib/categories";
import type { ClientProfile } from "@/lib/people/profile/queries";
import type { Words } from "@/lib/words";

/** Where the person stands, and what matters first. */
export function FocusFields({ t, profile }: { t: Words; profile: ClientProfile }) {
  return (
    <>
      <Scale
        name="startingMood"
        label={t("onboarding.fields.startingMood")}
        defaultValue={profile.startingMood}
        noAnswer={t("onboarding.flow.noAnswer")}
        ends={[t("onboarding.fields.startingMoodLow"), t("onboarding.fields.startingMoodHigh")]}
      />
      <ChipGroup
        name="focusAreas"
        label={t("onboarding.fields.focusAreas")}
        choices={categories.map((category) => ({ value: category, label: t(`common.categories.${category}`) }))}
        defaultValues={profile.focusAreas}
      />
    </>
  );
}
