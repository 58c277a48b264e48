import { z } from "zod";
import { categories } from "@/lib/categories";
import { MOST_SOUGHT } from "@/lib/crypto/sealed-search";
import { checkbox, email, idField, list, optionalText } from "@/lib/forms/fields";

export const MOST_SEARCHED = 120;

export const clientListSchema = z.strictObject({
  sought: z.string().max(MOST_SOUGHT).optional(), // a sealed search
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export const searchClientsSchema = z.strictObject({ search: optionalText(MOST_SEARCHED) });

export const inviteCoachSchema = z.strictObject({
  id: idField,
  email,
  categories: list(z.enum(categories), categories.length),
});
export type InviteCoachInput = z.output<typeof inviteCoachSchema>;

export const setConsentSchema = z.strictObject({
  assignmentId: idField,
  categories: list(z.enum(categories), categories.length),
  amounts: checkbox, // without the financial part it grants nothing
});
export type SetConsentInput = z.output<typeof setConsentSchema>;

export const endAssignmentSchema = z.strictObject({ assignmentId: idField });
export const choosePrimarySchema = z.strictObject({ assignmentId: idField });

/** As it stands in the link of an invitation. */
const token = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/, "errors.invalid");
export const acceptClientSchema = z.strictObject({ token });
