import { sql } from "drizzle-orm";
import { check, mysqlTable } from "drizzle-orm/mysql-core";
import { answers, healthFacts as facts } from "@/lib/health/facts/words";
import { oneOf } from "../bounds";
import { code, day, sealed } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** What is true of somebody's health from a day on, and until when. */
export const healthFacts = mysqlTable(
  "health_facts",
  {
    ...ofEntry(),
    fact: code("fact", { length: 32 }).notNull(),
    answer: code("answer", { length: 16 }).notNull(),
    since: day("since").notNull(),
    until: day("until_day"), // its last day; null: it still holds
    what: sealed("what"), // which limitation, which risk
    note: sealed("note"),
  },
  (t) => [
    ...keysOfEntry("health_facts", t, t.since),
    oneOf("health_facts_fact_ck", t.fact, facts),
    oneOf("health_facts_answer_ck", t.answer, answers),
    check("health_facts_until_ck", sql`${t.until} is null or ${t.until} >= ${t.since}`),
  ],
);
