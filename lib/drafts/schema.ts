import { z } from "zod";

/** Forms whose unsaved text is kept. */
export const draftForms = ["journal", "mood", "check-in", "record"] as const;
export type DraftForm = (typeof draftForms)[number];

/** The entry's id, the day, or "new". */
const subject = z.string().regex(/^[0-9a-z-]{1,64}$/);
const texts = z.union([z.string().max(100_000), z.array(z.string().max(200)).max(50)]);

export const saveDraftSchema = z.strictObject({
  form: z.enum(draftForms),
  subject,
  /** The form's fields as typed; null removes the draft. */
  values: z.record(z.string().regex(/^[a-zA-Z0-9_.-]{1,64}$/), texts).nullable(),
});
export type SaveDraftInput = z.output<typeof saveDraftSchema>;

export type DraftValues = NonNullable<SaveDraftInput["values"]>;
