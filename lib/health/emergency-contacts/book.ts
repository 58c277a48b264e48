import { emergencyContacts } from "@/db/schema/health/emergency-contacts";
import { defineBook } from "@/lib/entries/book";
import { day, flag, text } from "@/lib/entries/field";
import { yieldPrimary } from "./yield-primary";

/** Whom to call, the primary one first of all. */
export const emergencyContactsBook = defineBook({
  name: "emergency-contacts",
  category: "physical",
  table: emergencyContacts,
  day: { field: "checkedOn" },
  headline: ["name", "relationship", "phone"],
  fields: [
    day("checkedOn", { isRequired: true }),
    flag("isPrimary"),
    text("name", 255, { isRequired: true }),
    text("relationship", 100),
    text("phone", 40, { isRequired: true, reaches: "phone" }),
    text("email", 254, { reaches: "email" }),
  ],
  async afterKeeping(tx, actor, record, id, { isPrimary }) {
    if (isPrimary === true) await yieldPrimary(tx, actor, record, emergencyContactsBook, id);
  },
});
