import { Disclosure } from "@/components/ui/disclosure";
import type { Words } from "@/lib/words";

/** What is asked, and the words that say why. */
const reasonOf = {
  name: "nameWhy",
  photo: "photoWhy",
  phone: "phoneWhy",
  timeZone: "timeZoneWhy",
  country: "countryWhy",
  habits: "habitsWhy",
  reminder: "reminderWhy",
  height: "heightWhy",
  sexForFormulas: "sexWhy",
  gender: "genderWhy",
  symptoms: "symptomsWhy",
  startingMood: "startingMoodWhy",
  focusAreas: "focusWhy",
  purposeStatement: "purposeWhy",
  goalsTitle: "goalsWhy",
} as const;

export type Asked = keyof typeof reasonOf;

/**
 * Why a group of questions is asked, in one quiet line: under each field the same words again and again would be noise. It opens
 * without scripts, and a search in the page finds what it says.
 */
export function Reasons({ t, asked }: { t: Words; asked: readonly Asked[] }) {
  return (
    <Disclosure summary={t("onboarding.flow.why")}>
      <dl className="max-w-prose space-y-3 text-sm">
        {asked.map((each) => (
          <div key={each}>
            <dt className="font-semibold">{t(`onboarding.fields.${each}`)}</dt>
            <dd className="text-soft">{t(`onboarding.fields.${reasonOf[each]}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
