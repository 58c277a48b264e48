import { sql } from "drizzle-orm";
import { check, foreignKey, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { expenseCategories } from "@/lib/finance/expenses/words";
import { incomeTypes } from "@/lib/finance/income/words";
import { expectedStates, ruleSides, ruleUnits } from "@/lib/finance/recurring/words";
import { isoCode, mostMinor, oneOf, within } from "../bounds";
import { code, currency, day, id, instant, minorUnits, sealed, whole } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";
import { users } from "../identity/people";

/** Income or an expense that comes back. What it makes expected is computed, and written only when its person says so. */
export const recurringRules = mysqlTable(
  "recurring_rules",
  {
    ...ofEntry(),
    firstDay: day("first_day").notNull(),
    side: code("side", { length: 16 }).notNull(),
    amountMinor: minorUnits("amount_minor").notNull(),
    currency: currency("currency").notNull(),
    category: code("category", { length: 24 }), // of an expense
    incomeType: code("income_type", { length: 24 }), // of income
    every: whole("every").notNull(),
    unit: code("unit", { length: 8 }).notNull(),
    lastDay: day("last_day"),
    description: sealed("description"),
  },
  (t) => [
    ...keysOfEntry("recurring_rules", t, t.firstDay),
    oneOf("recurring_rules_side_ck", t.side, ruleSides),
    within("recurring_rules_amount_ck", t.amountMinor, 1, mostMinor),
    isoCode("recurring_rules_currency_ck", t.currency),
    oneOf("recurring_rules_category_ck", t.category, expenseCategories),
    oneOf("recurring_rules_income_ck", t.incomeType, incomeTypes),
    within("recurring_rules_every_ck", t.every, 1, 99),
    oneOf("recurring_rules_unit_ck", t.unit, ruleUnits),
    check("recurring_rules_end_ck", sql`${t.lastDay} is null or ${t.lastDay} >= ${t.firstDay}`),
  ],
);

/** What became of one day on which a rule expected something. A day without a row was not answered. */
export const expectedAnswers = mysqlTable(
  "expected_answers",
  {
    userId: id("user_id")
      .notNull()
      .references(() => users.id), // users are never deleted, only emptied
    ruleId: id("rule_id").notNull(),
    expectedDay: day("expected_day").notNull(),
    state: code("state", { length: 8 }).notNull(),
    entryId: id("entry_id"), // what was written for it; it goes its own ways from then on
    answeredAt: instant("answered_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.ruleId, t.expectedDay] }), // answered once, however often it is tapped
    foreignKey({
      name: "expected_answers_rule_fk",
      columns: [t.userId, t.ruleId],
      foreignColumns: [recurringRules.userId, recurringRules.id],
    }).onDelete("cascade"),
    oneOf("expected_answers_state_ck", t.state, expectedStates),
    check("expected_answers_entry_ck", sql`(${t.state} = 'kept') = (${t.entryId} is not null)`),
  ],
);
