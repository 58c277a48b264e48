/** What an admin or the operator does to people and to the machinery, as the log of deeds shows it. */
export const adminDeeds = [
  "person.viewed",
  "person.suspended",
  "person.reactivated",
  "role.granted",
  "role.revoked",
  "invitation.created",
  "invitation.withdrawn",
  "job.retried",
  "job.discarded",
  "message.retried",
  "message.discarded",
] as const;
export type AdminDeed = (typeof adminDeeds)[number];

export function isAdminDeed(event: string): event is AdminDeed {
  return adminDeeds.some((deed) => deed === event);
}
