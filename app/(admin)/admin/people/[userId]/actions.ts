"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { grantRole, revokeRole } from "@/lib/people/grant-role";
import { personRoleSchema, standingSchema } from "@/lib/people/schema";
import { reactivatePerson, suspendPerson } from "@/lib/people/suspend-person";
import { words } from "@/lib/words";

export const grantRoleAction = formAction({
  role: "admin",
  schema: personRoleSchema,
  async run(actor, input) {
    await grantRole(actor, input);
    refresh();
    return saved(actor.locale, "admin.person.granted", { role: words(actor.locale)(`common.roles.${input.role}`) });
  },
});

export const revokeRoleAction = formAction({
  role: "admin",
  schema: personRoleSchema,
  async run(actor, input) {
    await revokeRole(actor, input);
    redirect(`/admin/people/${input.userId}?revoked=${input.role}`); // the button is gone: the page says it
  },
});

export const suspendPersonAction = formAction({
  role: "admin",
  schema: standingSchema,
  async run(actor, input) {
    await suspendPerson(actor, input);
    refresh();
    return saved(actor.locale, "admin.person.suspended");
  },
});

export const reactivatePersonAction = formAction({
  role: "admin",
  schema: standingSchema,
  async run(actor, input) {
    await reactivatePerson(actor, input);
    refresh();
    return saved(actor.locale, "admin.person.reactivated");
  },
});
