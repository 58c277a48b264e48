import { flOzFromMl } from "@/lib/units";
import { roundHalfUp } from "@/lib/wellness/scoring/round-half-up";
import type { InputName } from "@/lib/wellness/scoring/weights";
import type { Reader } from "./reader";

/** Inputs that say something about money; the privacy eye hides them. */
const moneyInputs: ReadonlySet<InputName> = new Set(["savingsRate", "emergencyFundMonths"]);

export function isHidden(input: InputName, { hidesAmounts }: Reader): boolean {
  return hidesAmounts && moneyInputs.has(input);
}

/** What was answered, in the reader's units and words: "7 of 10", "7.1 h a night, mean of 14 days". */
export function inputValueText(input: InputName, exact: number, reader: Reader): string {
  const { t } = reader;
  if (isHidden(input, reader)) return t("common.hidden");
  const value = roundHalfUp(exact, 1);
  switch (input) {
    case "sleepDurationHours":
      return t("dashboard.made.values.hours", { value });
    case "movementMinutes":
    case "meditationMinutesDaily":
      return t("dashboard.made.values.minutes", { value: roundHalfUp(exact) });
    case "communityConnectionFrequency":
    case "gratitudePractice":
      return t("dashboard.made.values.times", { value });
    case "hydrationMl":
      return reader.units === "imperial"
        ? t("dashboard.made.values.flOz", { value: roundHalfUp(flOzFromMl(exact)) })
        : t("dashboard.made.values.ml", { value: roundHalfUp(exact) });
    case "savingsRate":
      return t("dashboard.made.values.percent", { value });
    case "emergencyFundMonths":
      return t("dashboard.made.values.months", { value });
    default:
      return t("dashboard.made.values.rating", { value });
  }
}
