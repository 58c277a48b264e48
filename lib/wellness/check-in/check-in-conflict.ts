import { ConflictError } from "@/lib/errors";
import type { CheckInEntry } from "./entry";
import type { FieldName } from "./fields";

/** Another tab saved this day first, with other answers. Nothing was written; saving again on its revision is a choice. */
export class CheckInConflict extends ConflictError {
  constructor(
    readonly newer: CheckInEntry,
    readonly fields: readonly FieldName[],
  ) {
    super("checkIn.errors.savedElsewhere");
  }
}
