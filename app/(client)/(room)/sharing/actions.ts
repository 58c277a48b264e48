"use server";
import { refresh } from "next/cache";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { endAssignment } from "@/lib/coaching/end-assignment";
import { inviteCoach } from "@/lib/coaching/invite-coach";
import { choosePrimaryCoach } from "@/lib/coaching/primary-coach";
import { choosePrimarySchema, endAssignmentSchema, inviteCoachSchema, setConsentSchema } from "@/lib/coaching/schema";
import { setConsent } from "@/lib/coaching/set-consent";

export const inviteCoachAction = formAction({
  role: "client",
  schema: inviteCoachSchema,
  async run(actor, input) {
    await inviteCoach(actor, input);
    refresh();
    return saved(actor.locale, "sharing.invite.saved");
  },
});

export const setConsentAction = formAction({
  role: "client",
  schema: setConsentSchema,
  async run(actor, input) {
    await setConsent(actor, input);
    refresh();
    return saved(actor.locale, "sharing.saved");
  },
});

export const endAssignmentAction = formAction({
  role: "client",
  schema: endAssignmentSchema,
  async run(actor, { assignmentId }) {
    await endAssignment(actor, assignmentId);
    refresh();
    return saved(actor.locale);
  },
});

export const choosePrimaryAction = formAction({
  role: "client",
  schema: choosePrimarySchema,
  async run(actor, { assignmentId }) {
    await choosePrimaryCoach(actor, assignmentId);
    refresh();
    return saved(actor.locale);
  },
});
