import type { Place } from "@/lib/crypto/seal";
import type { DraftForm } from "./schema";

/** Where a draft is sealed. */
export function placeOf(form: DraftForm, subject: string): Place {
  return { table: "drafts", column: "body", row: `${form}·${subject}` };
}
