import { unitCodes } from "@/lib/units";
import type { EntryField } from "./field";

/** The unit or scale in which a field is kept, for a file; null where its name says all. */
export function unitOfField(field: EntryField): string | null {
  if (field.kind === "moment" || field.kind === "clock") return "UTC";
  if (field.kind === "time") return "minutes after midnight";
  if (field.kind === "rating") return `${field.min}–${field.max}`;
  return "unit" in field && field.unit !== null && field.unit !== "index" ? unitCodes[field.unit] : null;
}
