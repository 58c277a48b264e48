import { unitCodes } from "@/lib/units";
import { fieldNamed, isFieldName } from "@/lib/wellness/check-in/fields";

/**
 * The unit or scale of a column, for its heading; null where the name says all.
 * @param sqlType of the column, where it is one.
 */
export function unitOf(key: string, sqlType = ""): string | null {
  if (sqlType.startsWith("datetime") || key === "removedForGoodAfter") return "UTC";
  if (sqlType === "bigint") return unitCodes.minor;
  if (isFieldName(key)) {
    const field = fieldNamed(key);
    if (field.kind === "choice" || field.kind === "choices") return null;
    return field.kind === "rating" ? "1–10" : field.unit && unitCodes[field.unit];
  }
  if (/^(moodScore|startingMood)$/.test(key)) return "1–10";
  if (/Score$/.test(key)) return "0–100";
  if (/Coverage$/.test(key)) return "0–1";
  if (/Minutes$/.test(key)) return unitCodes.minutes;
  return /Mm$/.test(key) ? "mm" : null;
}
