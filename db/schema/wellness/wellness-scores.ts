import { sql } from "drizzle-orm";
import { check, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { code, day, id, instant, measure, whole } from "../columns";
import { users } from "../identity/people";

// 0–100, unrounded: rounding happens once, at the end, so enough decimals that the column never rounds up to a half.
const score = (name: string) => measure(name, 12, 9);
const share = (name: string) => measure(name, 10, 9); // 0–1

/** The scores of one day: a rollup that can be rebuilt from the entries at any time. A null had too little data. */
export const wellnessScores = mysqlTable(
  "wellness_scores",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id),
    logDate: day("log_date").notNull(),
    spiritualScore: score("spiritual_score"),
    mentalScore: score("mental_score"),
    emotionalScore: score("emotional_score"),
    physicalScore: score("physical_score"),
    financialScore: score("financial_score"),
    overallWellnessScore: score("overall_wellness_score"),
    spiritualCoverage: share("spiritual_coverage").notNull(),
    mentalCoverage: share("mental_coverage").notNull(),
    emotionalCoverage: share("emotional_coverage").notNull(),
    physicalCoverage: share("physical_coverage").notNull(),
    financialCoverage: share("financial_coverage").notNull(),
    overallCoverage: share("overall_coverage").notNull(),
    method: code("method", { length: 40 }).notNull(),
    version: whole("version").notNull(),
    computedAt: instant("computed_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.logDate] }),
    check(
      "wellness_scores_overall_ck",
      sql`${t.overallWellnessScore} is null or ${t.overallWellnessScore} between 0 and 100`,
    ),
  ],
);
