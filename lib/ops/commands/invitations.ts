import { newId } from "@/lib/ids";
import { inviteStaff } from "@/lib/people/invite-staff";
import { listInvitations } from "@/lib/people/list-invitations";
import { invitationSchema, inviteStaffSchema } from "@/lib/people/schema";
import { withdrawInvitation } from "@/lib/people/withdraw-invitation";
import { checked } from "../checked";
import { command } from "../command";
import { table } from "../table";

export const invitationsCommands = [
  command({
    name: "invitations list",
    about: "Invitations to staff, newest first",
    options: { before: { about: "go on below this id" } },
    async run({ before }) {
      const { rows, next } = await listInvitations("operator", { before });
      const shown = rows.map(({ id, email, role, state, invitedBy, expiresAt }) => ({
        id,
        email,
        role,
        state,
        by: invitedBy ?? "operator",
        until: expiresAt,
      }));
      return { json: { invitations: rows, next }, text: table(shown) + (next ? `\nmore: --before ${next}` : "") };
    },
  }),
  command({
    name: "invitations create",
    about: "Invites somebody to staff, by mail; prints the link, once",
    options: {
      email: { about: "their address", required: true },
      role: { about: "coach, admin, partner or support", required: true },
      name: { about: "how to call them" },
    },
    async run({ email, role, name }) {
      const input = checked(inviteStaffSchema, { id: newId(), email, role, name: name ?? "" });
      const invited = await inviteStaff("operator", input);
      return { json: invited, text: `${invited.link ?? ""}\nworks once, until ${invited.expiresAt.toISOString()}` };
    },
  }),
  command({
    name: "invitations withdraw",
    about: "Makes an invitation's link do nothing",
    operands: ["<invitation>"],
    async run(_, invitation) {
      const { invitationId } = checked(invitationSchema, { invitationId: invitation });
      await withdrawInvitation("operator", invitationId);
      return { json: { invitationId, state: "withdrawn" }, text: `withdrawn: ${invitationId}` };
    },
  }),
];
