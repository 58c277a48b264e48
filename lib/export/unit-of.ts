import { fieldNamed, isFieldName } from "@/lib/wellness/check-in/fields";

const units = {
  minutes: "min",
  hours: "h",
  kg: "kg",
  bpm: "bpm",
  ml: "mL",
  months: "months",
  times: "times",
  minor: "minor units",
};

/**
 * The unit or scale of a column, for its heading; null where the name says all.
 * @param sqlType of the column, where it is one.
 */
export function unitOf(key: string, sqlType = ""): string | null {
  if (sqlType.startsWith("datetime") || key === "removedForGoodAfter") return "UTC";
  if (sqlType === "bigint") return units.minor;
  if (isFieldName(key)) {
    const field = fieldNamed(key);
    if (field.kind === "choice" || field.kind === "choices") return null;
    return field.kind === "rating" ? "1–10" : field.unit && units[field.unit];
  }
  if (/^(moodScore|startingMood)$/.test(key)) return "1–10";
  if (/Score$/.test(key)) return "0–100";
  if (/Coverage$/.test(key)) return "0–1";
  if (/Minutes$/.test(key)) return units.minutes;
  return /Mm$/.test(key) ? "mm" : null;
}
