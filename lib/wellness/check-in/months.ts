import { monthOf } from "@/lib/time";
import type { MonthFigures } from "../scoring/readings";
import type { CheckInEntry } from "./entry";

/** The newest statement of each figure of each month, newest month first. Amounts in another currency than the newest do not mix. */
export function monthsOf(entries: readonly CheckInEntry[]): MonthFigures[] {
  const newestFirst = entries.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const currencyByMonth = new Map<string, string>();
  const months = new Map<string, MonthFigures>();
  for (const { day, values, currency } of newestFirst) {
    const month = monthOf(day);
    const stated = {
      monthlyIncomeMinor: values.monthlyIncomeMinor ?? null,
      monthlyExpensesMinor: values.monthlyExpensesMinor ?? null,
      savingsMinor: values.savingsMinor ?? null,
      emergencyFundMonths: values.emergencyFundMonths ?? null,
    };
    if (Object.values(stated).every((figure) => figure === null)) continue;
    const known = currencyByMonth.get(month) ?? currency;
    if (known !== currency) continue;
    currencyByMonth.set(month, known);
    const newer = months.get(month);
    months.set(month, {
      month,
      monthlyIncomeMinor: newer?.monthlyIncomeMinor ?? stated.monthlyIncomeMinor,
      monthlyExpensesMinor: newer?.monthlyExpensesMinor ?? stated.monthlyExpensesMinor,
      savingsMinor: newer?.savingsMinor ?? stated.savingsMinor,
      emergencyFundMonths: newer?.emergencyFundMonths ?? stated.emergencyFundMonths,
    });
  }
  return [...months.values()];
}
