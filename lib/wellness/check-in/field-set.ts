import { coreFieldNames, type FieldName, isFieldName } from "./fields";

/** Reads a stored list of field names; names that the catalogue no longer has fall away. */
export function fieldNamesIn(stored: string | null): readonly FieldName[] {
  return stored === null ? [] : stored.split(",").filter(isFieldName);
}

/** As it is stored. */
export function storedFieldNames(names: readonly FieldName[]): string | null {
  return names.length > 0 ? names.join(",") : null;
}

/** What a person is asked: their own set, or the usual fields while they have not chosen. */
export function askedFields(own: readonly FieldName[] | null): readonly FieldName[] {
  return own ?? coreFieldNames;
}
