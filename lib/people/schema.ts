import { z } from "zod";
import { roles, staffRoles } from "@/lib/auth/roles";
import { choice, email, idField, optionalText, requiredText } from "@/lib/forms/fields";

/** The form carries the invitation's id: sent twice, it is one invitation. */
export const inviteStaffSchema = z.strictObject({
  id: idField,
  email,
  name: optionalText(120),
  role: choice(staffRoles),
});
export type InviteStaffInput = z.output<typeof inviteStaffSchema>;

export const invitationSchema = z.strictObject({ invitationId: idField });

export const personRoleSchema = z.strictObject({ userId: idField, role: choice(roles) });
export type PersonRoleInput = z.output<typeof personRoleSchema>;

/** Why somebody is shut out or let in again: the person may read it. */
export const standingSchema = z.strictObject({ userId: idField, reason: requiredText(255) });
/** Another address for somebody who lost theirs to somebody else, and why. */
export const restoreEmailSchema = standingSchema.extend({ email });
export type RestoreEmailInput = z.output<typeof restoreEmailSchema>;
export type StandingInput = z.output<typeof standingSchema>;
