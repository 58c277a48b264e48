import { mysqlTable } from "drizzle-orm/mysql-core";
import { day, flag, sealed } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** Whom to call. At most one of a person's is primary: see lib/health/emergency-contacts. */
export const emergencyContacts = mysqlTable(
  "emergency_contacts",
  {
    ...ofEntry(),
    checkedOn: day("checked_on").notNull(), // when the person last made sure that it is right
    name: sealed("name").notNull(),
    relationship: sealed("relationship"),
    phone: sealed("phone").notNull(),
    email: sealed("email"),
    isPrimary: flag("is_primary"),
  },
  (t) => keysOfEntry("emergency_contacts", t, t.checkedOn),
);
