import { SelectField } from "@/components/ui/select-field";
import { currentName, zoneSections } from "@/lib/people/regional/time-zones";
import type { Words } from "@/lib/words";
import { DetectedZone } from "./detected-zone";
import { Question } from "./question";

/** The zone in which the person's days begin and end. */
export function ZoneField({ t, timeZone }: { t: Words; timeZone: string }) {
  return (
    <Question t={t} label={t("onboarding.fields.timeZone")} why={t("onboarding.fields.timeZoneWhy")}>
      <SelectField
        name="timeZone"
        label={t("onboarding.fields.timeZone")}
        sections={zoneSections(timeZone)}
        defaultValue={currentName(timeZone)}
      />
      <DetectedZone
        words={{
          detected: t("onboarding.fields.timeZoneDetected"),
          use: t("onboarding.fields.timeZoneUse"),
          used: t("onboarding.fields.timeZoneUsed"),
        }}
      />
    </Question>
  );
}
