/*
 * What erasing a person does with every table. A table whose rows say whose they are by `user_id` needs no line: those rows
 * go, whatever the table. Everything else is named here, and a table or a reference that is not stops the erasure before it
 * began (tables-of-people.ts), so that nothing new is ever forgotten.
 */

/** Tables whose rows are dealt with one by one, in close-people.ts. */
export const handledApart: Readonly<Record<string, string>> = {
  users: "emptied to the tombstone to which money and audit go on referring",
  person_keys: "goes with the account's doors: from then on nothing sealed opens, in no backup either",
  account_deletions: "ids and times: who was erased, so that older data can be emptied of them again",
  coach_assignments: "an ended tie stays for the other one's record, without the address that was invited",
  category_consents: "go with the client whose they were; a coach's are withdrawn",
  safety_tasks: "go with the client; that a coach took one on stays in the client's",
  invitations: "go with the person who was invited, found by account and by address",
  jobs: "those that name the person",
  audit_events: "stay, with ids only: the stated reasons about the person go",
};

/** Tables without a row of anybody's. */
export const impersonal: Readonly<Record<string, string>> = {
  house_turns: "names of queues",
  rate_limits: "keyed fingerprints and counters, for two days",
};

/** References to a person by another name than `user_id`, and why a tombstone's id may stay in them. */
export const otherReferences: Readonly<Record<string, string>> = {
  "audit_events.actor_id": "audit keeps ids",
  "audit_events.subject_id": "audit keeps ids",
  "coach_assignments.client_id": "an ended tie, in the coach's record",
  "coach_assignments.coach_id": "an ended tie, in the client's record",
  "coach_assignments.ended_by": "who ended it",
  "entry_history.actor_id": "who changed another person's entry",
  "goal_notes.coach_id": "who wrote about another person's goal",
  "invitations.accepted_by": "the row goes",
  "invitations.invited_by": "who invited somebody else",
  "safety_tasks.acknowledged_by": "who took it on, in the client's record",
  "safety_tasks.assignee_id": "who was asked, in the client's record",
  "safety_tasks.client_id": "the row goes",
  "user_roles.granted_by": "who gave somebody else a role",
};
