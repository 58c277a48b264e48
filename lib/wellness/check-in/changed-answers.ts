import type { CheckInEntry } from "./entry";
import { type CheckInValues, checkInFields, type FieldName } from "./fields";

/** The fields whose answer differs. Null, an empty list and an absent answer are the same: nothing was said. */
export function changedAnswers(before: CheckInValues, after: CheckInValues): readonly FieldName[] {
  return checkInFields.map(({ name }) => name).filter((name) => spelled(before[name]) !== spelled(after[name]));
}

type Stated = Pick<CheckInEntry, "values" | "confirmed" | "deletedAt">;

/** The fields that count otherwise after a change: another answer, another confirmation, or all of an undone check-in. */
export function changedFields(before: Stated, after: Stated): readonly FieldName[] {
  const told = (name: FieldName) => before.confirmed.includes(name) !== after.confirmed.includes(name);
  return [
    ...new Set([
      ...changedAnswers(before.values, after.values),
      ...[...before.confirmed, ...after.confirmed].filter(told),
      ...(before.deletedAt ? changedAnswers({}, after.values) : []),
    ]),
  ];
}

/** The answers of some fields only. */
export function pickAnswers(values: CheckInValues, names: readonly FieldName[]): Partial<Record<FieldName, unknown>> {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}

function spelled(value: CheckInValues[FieldName]): string {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
    ? ""
    : JSON.stringify(value);
}
