import { z } from "zod";
import { idField, optionalWhole, requiredText } from "@/lib/forms/fields";

/** How long somebody who deletes their account may change their mind. */
export const DAYS_TO_RETURN = 14;

/** The form's one box: a button alone is pressed by mistake. */
export const requestDeletionSchema = z.strictObject({ understood: z.literal("on", "errors.tickToDelete") });

/** What an operator says; in 0 days it is done at once. */
export const eraseByOperatorSchema = z.strictObject({
  userId: idField,
  reason: requiredText(255),
  days: optionalWhole(0, DAYS_TO_RETURN),
});
export type EraseByOperatorInput = z.output<typeof eraseByOperatorSchema>;
