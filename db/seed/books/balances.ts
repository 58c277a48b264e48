import type { CheckInValues } from "@/lib/wellness/check-in/fields";

/** What stands where at the turn of a month: together what the check-in calls savings, debt and months of reserve. */
export function balancesOf(day: string, values: CheckInValues) {
  const { savingsMinor, debtTotalMinor, emergencyFundMonths, monthlyExpensesMinor, monthlyIncomeMinor } = values;
  if (!day.endsWith("-01") || typeof savingsMinor !== "number") return [];
  const reserve = Math.round(Number(emergencyFundMonths) * Number(monthlyExpensesMinor));
  return [
    {
      accountName: "Rainy days",
      accountKind: "savings",
      amountMinor: Math.min(reserve, savingsMinor),
      interestRate: 1.75,
    },
    { accountName: "Index fund", accountKind: "investment", amountMinor: Math.max(0, savingsMinor - reserve) },
    {
      accountName: "Student loan",
      accountKind: "loan",
      amountMinor: debtTotalMinor,
      interestRate: 3.4,
      minimumPaymentMinor: Math.round(Number(monthlyIncomeMinor) * 0.03),
    },
  ].map((balance) => ({ balanceDate: day, ...balance }));
}
