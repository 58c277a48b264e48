/** What an admin or the operator merely looked at; a list is one look, with everybody whom it showed. */
const looks = ["person.viewed", "people.listed", "people.found", "invitations.listed"] as const;

/** What they do to people and to the machinery. */
export const adminChanges = [
  "person.suspended",
  "person.reactivated",
  "account.leaving",
  "account.kept",
  "person.erased",
  "data.handed-over",
  "second-step.reset",
  "email.restored",
  "role.granted",
  "role.revoked",
  "invitation.created",
  "invitation.withdrawn",
  "job.retried",
  "job.discarded",
  "message.retried",
  "message.discarded",
] as const;

/** Both, as the log of deeds shows them. */
export const adminDeeds = [...looks, ...adminChanges] as const;
export type AdminDeed = (typeof adminDeeds)[number];

export function isAdminDeed(event: string): event is AdminDeed {
  return adminDeeds.some((deed) => deed === event);
}
