import { z } from "zod";

/** What the link of a mail ends in. Anything else that somebody makes up is answered alike. */
const token = z.string("errors.invalid").min(1, "errors.invalid").max(200, "errors.invalid");

export const reminderLinkSchema = z.strictObject({ token });
export type ReminderLink = z.output<typeof reminderLinkSchema>;
