import { and, between, gte, isNotNull, or, type SQL } from "drizzle-orm";
import { financialWellnessData } from "@/db/schema/wellness/categories";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { addDays } from "@/lib/time";
import { windowDays } from "../scoring/weights";
import { firstDayBehind } from "./score-entries";

const { monthlyIncomeMinor, monthlyExpensesMinor, savingsMinor, emergencyFundMonths } = financialWellnessData;

/**
 * The check-ins that the scores from `from` to `to` are made of: the window of nights, and before it only those that state
 * a month's figures. The others of those two months would be fetched for nothing.
 */
export function behindScores(from: string, to: string): SQL | undefined {
  return and(
    between(checkIns.logDate, firstDayBehind(from), to),
    or(
      gte(checkIns.logDate, addDays(from, 1 - windowDays.sleep)),
      ...[monthlyIncomeMinor, monthlyExpensesMinor, savingsMinor, emergencyFundMonths].map((figure) =>
        isNotNull(figure),
      ),
    ),
  );
}
