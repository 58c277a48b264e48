import { sql } from "drizzle-orm";
import { check, mysqlTable } from "drizzle-orm/mysql-core";
import { mostPausedDays, pauseReasons } from "@/lib/life/pauses/words";
import { oneOf } from "../bounds";
import { code, day, sealed } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** Days on which life happens: nothing is asked, and nothing that is left out counts. */
export const lifePauses = mysqlTable(
  "life_pauses",
  {
    ...ofEntry(),
    fromDate: day("from_date").notNull(),
    untilDate: day("until_date").notNull(), // its last day; resuming earlier makes it yesterday
    reason: code("reason", { length: 16 }),
    notes: sealed("notes"),
  },
  (t) => [
    ...keysOfEntry("life_pauses", t, t.fromDate),
    oneOf("life_pauses_reason_ck", t.reason, pauseReasons),
    check("life_pauses_until_ck", sql`${t.untilDate} >= ${t.fromDate}`),
    check(
      "life_pauses_length_ck",
      sql`to_days(${t.untilDate}) - to_days(${t.fromDate}) < ${sql.raw(String(mostPausedDays))}`,
    ),
  ],
);
