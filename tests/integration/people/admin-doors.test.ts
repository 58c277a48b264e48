import { expect, test } from "vitest";
import { listAdminDeeds } from "@/lib/audit/list-admin-deeds";
import type { Actor } from "@/lib/auth/actor";
import { ForbiddenError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { jobsHealth, listJobs, showJob } from "@/lib/jobs/queries";
import { discardJob, retryJob } from "@/lib/jobs/retry-job";
import { countOpenMessages, listMessages, messageStates } from "@/lib/mail/queries";
import { discardMessage, retryMessage } from "@/lib/mail/retry-message";
import { countPeople } from "@/lib/people/count-people";
import { grantRole, revokeRole } from "@/lib/people/grant-role";
import { inviteStaff } from "@/lib/people/invite-staff";
import { listInvitations } from "@/lib/people/list-invitations";
import { listPeople, peopleFilterSchema } from "@/lib/people/list-people";
import { reactivatePerson, suspendPerson } from "@/lib/people/suspend-person";
import { viewPerson } from "@/lib/people/view-person";
import { withdrawInvitation } from "@/lib/people/withdraw-invitation";
import { aClient, aCoach, aPartner, aSupporter } from "@/tests/factories/people";

const id = newId();
const doors: Record<string, (actor: Actor) => Promise<unknown>> = {
  listPeople: (actor) => listPeople(actor, peopleFilterSchema.parse({})),
  countPeople: (actor) => countPeople(actor),
  viewPerson: (actor) => viewPerson(actor, actor.userId),
  suspendPerson: (actor) => suspendPerson(actor, { userId: id, reason: "x" }),
  reactivatePerson: (actor) => reactivatePerson(actor, { userId: id, reason: "x" }),
  "grantRole to oneself": (actor) => grantRole(actor, { userId: actor.userId, role: "admin" }),
  revokeRole: (actor) => revokeRole(actor, { userId: id, role: "client" }),
  inviteStaff: (actor) => inviteStaff(actor, { id: newId(), email: "a@example.org", name: null, role: "admin" }),
  listInvitations: (actor) => listInvitations(actor),
  withdrawInvitation: (actor) => withdrawInvitation(actor, id),
  listJobs: (actor) => listJobs(actor, { status: "waiting" }),
  showJob: (actor) => showJob(actor, id),
  jobsHealth: (actor) => jobsHealth(actor),
  retryJob: (actor) => retryJob(actor, id),
  discardJob: (actor) => discardJob(actor, id),
  listMessages: (actor) => listMessages(actor, { states: messageStates }),
  countOpenMessages: (actor) => countOpenMessages(actor),
  retryMessage: (actor) => retryMessage(actor, id),
  discardMessage: (actor) => discardMessage(actor, id),
  listAdminDeeds: (actor) => listAdminDeeds(actor, {}),
};

test.each(Object.entries(doors))("%s is closed to everybody but admins", async (_, door) => {
  for (const person of [await aClient(), await aCoach(), await aPartner(), await aSupporter()]) {
    await expect(door(person.actor)).rejects.toThrow(ForbiddenError);
  }
});
