import { type CheckInValues, type FieldName, numericFields } from "./fields";

/** The fields whose value is possible but unusual: kept, and left out of scores until the person says that it is right. */
export function unusualAnswers(values: CheckInValues): readonly FieldName[] {
  return numericFields
    .filter(({ name, plausible }) => {
      const value = values[name];
      return typeof value === "number" && plausible !== null && (value < plausible.min || value > plausible.max);
    })
    .map(({ name }) => name);
}
