import { restoreEmail } from "@/lib/auth/email/restore-email";
import { resetFactor } from "@/lib/auth/remove-factor";
import { isRole } from "@/lib/auth/roles";
import { InvalidInputError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { keepByOperator } from "@/lib/leaving/keep-account";
import { eraseByOperator } from "@/lib/leaving/request-deletion";
import { eraseByOperatorSchema } from "@/lib/leaving/schema";
import { inviteStaff } from "@/lib/people/invite-staff";
import { listPeople, peopleFilterSchema } from "@/lib/people/list-people";
import { inviteStaffSchema, restoreEmailSchema, standingSchema } from "@/lib/people/schema";
import { reactivatePerson, suspendPerson } from "@/lib/people/suspend-person";
import { viewPerson } from "@/lib/people/view-person";
import { checked } from "../checked";
import { command, UsageError } from "../command";
import { findPerson } from "../find-person";
import { facts, table } from "../table";

const why = { reason: { about: "why; the person may read it", required: true } } as const;

export const peopleCommands = [
  command({
    name: "people list",
    about: "People, newest first, 25 at once",
    options: {
      search: { about: "part of a name, or an exact e-mail address" },
      role: { about: "client, coach, admin, partner or support" },
      status: { about: "active, suspended, leaving or erased" },
      before: { about: "go on below this id" },
    },
    async run(values) {
      if (values.role !== undefined && !isRole(values.role)) throw new UsageError(`no such role: ${values.role}`);
      const { rows, next } = await listPeople("operator", peopleFilterSchema.parse(values));
      const shown = rows.map(({ id, name, status, roles, createdAt, lastSignedInAt }) => ({
        id,
        name,
        roles: roles.join(", "),
        status,
        since: createdAt,
        "last signed in": lastSignedInAt,
      }));
      return { json: { people: rows, next }, text: table(shown) + (next ? `\nmore: --before ${next}` : "") };
    },
  }),
  command({
    name: "people show",
    about: "One person: roles, standing, how they sign in. Never what they write",
    operands: ["<person>"],
    async run(_, person) {
      const { roles, deeds, ...rest } = await viewPerson("operator", await findPerson(person ?? ""));
      const text = facts({ ...rest, roles: roles.map(({ role }) => role).join(", ") });
      return { json: { ...rest, roles, deeds }, text };
    },
  }),
  command({
    name: "people create-admin",
    about: "Invites an admin; prints the link by which they choose a password, once",
    options: { email: { about: "their address", required: true }, name: { about: "how to call them" } },
    async run({ email, name }) {
      const input = checked(inviteStaffSchema, { id: newId(), email, name: name ?? "", role: "admin" });
      try {
        const invited = await inviteStaff("operator", input);
        return { json: invited, text: `${invited.link}\nworks once, until ${invited.expiresAt.toISOString()}` };
      } catch (error) {
        if (!(error instanceof InvalidInputError)) throw error;
        return { json: { link: null, isAdminAlready: true }, text: `${email} is an admin already.` };
      }
    },
  }),
  command({
    name: "people suspend",
    about: "Shuts somebody out and ends their sessions",
    operands: ["<person>"],
    options: why,
    async run({ reason }, person) {
      const userId = await findPerson(person ?? "");
      await suspendPerson("operator", checked(standingSchema, { userId, reason }));
      return { json: { userId, status: "suspended" }, text: `suspended: ${userId}` };
    },
  }),
  command({
    name: "people reactivate",
    about: "Lets a suspended person in again",
    operands: ["<person>"],
    options: why,
    async run({ reason }, person) {
      const userId = await findPerson(person ?? "");
      await reactivatePerson("operator", checked(standingSchema, { userId, reason }));
      return { json: { userId, status: "active" }, text: `active: ${userId}` };
    },
  }),
  command({
    name: "people restore-email",
    about:
      "For somebody whose account was taken over, once you know that it is them; ends sessions, password and other services",
    operands: ["<person>"],
    options: { ...why, email: { about: "the address to put back", required: true } },
    async run({ reason, email }, person) {
      const userId = await findPerson(person ?? "");
      await restoreEmail("operator", checked(restoreEmailSchema, { userId, reason, email }));
      return { json: { userId }, text: `address put back: ${userId}; a mail there says how to go on` };
    },
  }),
  command({
    name: "people reset-second-step",
    about: "For somebody who lost app and recovery codes, once you know that it is them; ends their sessions",
    operands: ["<person>"],
    options: why,
    async run({ reason }, person) {
      const userId = await findPerson(person ?? "");
      await resetFactor("operator", checked(standingSchema, { userId, reason }));
      return { json: { userId, secondStep: null }, text: `second step taken away: ${userId}; they were told by mail` };
    },
  }),
  command({
    name: "people erase",
    about: "Erases somebody for good; they may take it back until then, and are told so by mail",
    operands: ["<person>"],
    options: { ...why, "in-days": { about: "0 to 14, 14 if not said; 0 erases at once, without a way back" } },
    async run({ reason, "in-days": days }, person) {
      const userId = await findPerson(person ?? "");
      const { dueAt } = await eraseByOperator(checked(eraseByOperatorSchema, { userId, reason, days }));
      return { json: { userId, dueAt }, text: `${userId} will be erased: ${dueAt.toISOString()}` };
    },
  }),
  command({
    name: "people keep",
    about: "Takes a deletion back, for somebody who is leaving",
    operands: ["<person>"],
    options: why,
    async run({ reason }, person) {
      const userId = await findPerson(person ?? "");
      await keepByOperator(checked(standingSchema, { userId, reason }));
      return { json: { userId, kept: true }, text: `kept: ${userId}` };
    },
  }),
];
