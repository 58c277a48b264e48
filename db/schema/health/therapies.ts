import { sql } from "drizzle-orm";
import { check, mysqlTable } from "drizzle-orm/mysql-core";
import { therapyTypes } from "@/lib/health/therapies/words";
import { mostMinor, oneOf, within } from "../bounds";
import { code, currency, day, minorUnits, sealed } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** A treatment that somebody had: a neutral log. */
export const advancedTherapies = mysqlTable(
  "advanced_therapies",
  {
    ...ofEntry(),
    therapyType: code("therapy_type", { length: 24 }).notNull(),
    therapyDate: day("therapy_date").notNull(),
    provider: sealed("provider"),
    location: sealed("location"),
    protocol: sealed("protocol"),
    dosage: sealed("dosage"),
    cost: minorUnits("cost"),
    currency: currency("currency").notNull(), // of the cost: kept with it, whatever the person's own becomes
    results: sealed("results"),
    sideEffects: sealed("side_effects"),
    followUpDate: day("follow_up_date"),
    notes: sealed("notes"),
  },
  (t) => [
    ...keysOfEntry("advanced_therapies", t, t.therapyDate),
    oneOf("advanced_therapies_type_ck", t.therapyType, therapyTypes),
    within("advanced_therapies_cost_ck", t.cost, 0, mostMinor),
    check("advanced_therapies_follow_up_ck", sql`${t.followUpDate} is null or ${t.followUpDate} >= ${t.therapyDate}`),
  ],
);
