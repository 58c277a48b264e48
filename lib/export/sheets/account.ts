import { eq } from "drizzle-orm";
import { accountDeletions } from "@/db/schema/identity/account-deletions";
import { knownBrowsers } from "@/db/schema/identity/known-browsers";
import {
  accounts,
  categoryGoals,
  clientProfiles,
  consents,
  userRoles,
  userSettings,
  users,
  zonePeriods,
} from "@/db/schema/identity/people";
import { checkInReminders } from "@/db/schema/identity/reminders";
import { totpFactors } from "@/db/schema/identity/second-factor";
import { invitations, userSessions } from "@/db/schema/identity/sign-in";
import { openedInvitation } from "../opened";
import { type Sheet, sheetOf } from "../sheet";

const ofUser = (row: Record<string, unknown>) => String(row.userId);

/** What belongs to an account, whatever its roles. */
export const accountSheets: readonly Sheet[] = [
  sheetOf(users, {
    name: "account",
    whose: (userId) => eq(users.id, userId),
    order: ["id"],
    leftOut: {
      emailIndex: "a keyed fingerprint of the address, of no use to anybody else",
      passwordNeedsFactor: "says how short your password is",
      passwordHash: "a secret of how you sign in",
    },
  }),
  sheetOf(userRoles, { name: "roles", order: ["role"] }),
  sheetOf(zonePeriods, { name: "time-zones", order: ["from"] }),
  sheetOf(consents, { name: "consents", order: ["grantedAt", "kind"] }),
  sheetOf(clientProfiles, { name: "about-you", order: ["userId"], sealedRow: ofUser }),
  sheetOf(categoryGoals, {
    name: "about-you-goals",
    order: ["category"],
    sealedRow: (row) => `${row.userId}·${row.category}`,
    also: ["userId"],
  }),
  sheetOf(checkInReminders, {
    name: "daily-reminder",
    order: ["userId"],
    leftOut: { tokenHash: "a secret of a link", token: "the link stands in every mail" },
  }),
  sheetOf(userSettings, { name: "settings", order: ["name"] }),
  sheetOf(accounts, {
    name: "sign-in-providers",
    order: ["provider", "subject"],
    sealedRow: (row) => `${row.provider}·${row.subject}`,
  }),
  sheetOf(userSessions, {
    name: "sessions",
    order: ["createdAt", "id"],
    leftOut: { tokenHash: "a secret of a signed-in browser" },
  }),
  sheetOf(knownBrowsers, {
    name: "known-browsers",
    order: ["lastSignedInAt", "browserHash"],
    leftOut: { browserHash: "a mark in the browser's own cookie, which only it knows" },
  }),
  sheetOf(totpFactors, {
    name: "second-step",
    order: ["userId"],
    leftOut: { seed: "a secret of how you sign in", codesDraft: "a secret of how you sign in" },
  }),
  sheetOf(invitations, {
    name: "invitations-to-you",
    whose: (userId) => eq(invitations.acceptedBy, userId),
    order: ["id"],
    leftOut: {
      tokenHash: "a secret of a link",
      emailIndex: "a keyed fingerprint of the address",
      email: "handed out as invitedAddress",
      acceptedBy: "it is always you",
    },
    more: { invitedAddress: openedInvitation },
    also: ["email"],
  }),
  sheetOf(accountDeletions, { name: "deletion", order: ["userId"] }),
];
