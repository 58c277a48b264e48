import { wallOf } from "@/lib/time";
import { typedValue } from "@/lib/typed-value";
import type { EntryField, EntryValue } from "./field";
import type { Reader } from "./reader";

/** Minutes after midnight as a time field holds them: "07:05". */
export function clockText(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** A value as its control would hold it; a list as one text each, nothing as "". */
export function typedOf(field: EntryField, value: EntryValue, reader: Reader): string | string[] {
  if (value === null) return "";
  if (value instanceof Date) {
    const { day, minutes } = wallOf(value, reader.zonePeriods);
    return field.kind === "clock" ? clockText(minutes) : `${day}T${clockText(minutes)}`;
  }
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") {
    if (field.kind === "time") return clockText(value);
    return "unit" in field ? typedValue(field, value, reader) : String(value);
  }
  return typeof value === "string" ? value : [...value];
}
