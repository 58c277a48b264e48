import { SelectField } from "@/components/ui/select-field";
import { currentName, zoneSections } from "@/lib/people/regional/time-zones";
import type { Words } from "@/lib/words";
import { DetectedZone } from "./detected-zone";

/** The zone in which the person's days begin and end. */
export function ZoneField({ t, timeZone }: { t: Words; timeZone: string }) {
  return (
    <div>
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
    </div>
  );
}
