"use server";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import { sealSearch } from "@/lib/crypto/sealed-search";
import { searchPeopleSchema } from "@/lib/people/list-people";
import { adminAddress } from "../_parts/admin-query";

/** A name or an e-mail address is sent in a body, and the address that answers holds it sealed. */
export const searchPeopleAction = formAction({
  role: "admin",
  schema: searchPeopleSchema,
  async run(actor, { search, role, status }) {
    redirect(adminAddress("/admin/people", { role, status, sought: sealSearch(actor.key, "people", search) }));
  },
});
