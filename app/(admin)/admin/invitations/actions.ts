"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { inviteStaff } from "@/lib/people/invite-staff";
import { invitationSchema, inviteStaffSchema } from "@/lib/people/schema";
import { withdrawInvitation } from "@/lib/people/withdraw-invitation";

export const inviteStaffAction = formAction({
  role: "admin",
  schema: inviteStaffSchema,
  async run(actor, input) {
    const { link } = await inviteStaff(actor, input);
    refresh();
    const answer = saved(actor.locale, "admin.invitations.sent");
    return link ? { ...answer, values: { link } } : answer; // shown once, kept nowhere
  },
});

export const withdrawInvitationAction = formAction({
  role: "admin",
  schema: invitationSchema,
  async run(actor, { invitationId }) {
    await withdrawInvitation(actor, invitationId);
    redirect("/admin/invitations?done=withdrawn");
  },
});
