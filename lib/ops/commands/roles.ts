import { grantRole, revokeRole } from "@/lib/people/grant-role";
import { personRoleSchema } from "@/lib/people/schema";
import { checked } from "../checked";
import { command } from "../command";
import { findPerson } from "../find-person";

export const rolesCommands = [
  command({
    name: "roles grant",
    about: "Gives a role: client, coach, admin, partner or support",
    operands: ["<person>", "<role>"],
    async run(_, person, role) {
      const input = checked(personRoleSchema, { userId: await findPerson(person ?? ""), role });
      await grantRole("operator", input);
      return { json: { ...input, held: true }, text: `granted ${input.role}: ${input.userId}` };
    },
  }),
  command({
    name: "roles revoke",
    about: "Takes a role away; never the last admin's",
    operands: ["<person>", "<role>"],
    async run(_, person, role) {
      const input = checked(personRoleSchema, { userId: await findPerson(person ?? ""), role });
      await revokeRole("operator", input);
      return { json: { ...input, held: false }, text: `revoked ${input.role}: ${input.userId}` };
    },
  }),
];
