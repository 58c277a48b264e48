/** What comes and goes by itself on a day of the month, as a share of the monthly income. */
const fixed: Record<string, readonly { category: string; share: number; description: string }[]> = {
  "01": [{ category: "housing", share: 0.17, description: "Rent" }],
  "03": [{ category: "utilities", share: 0.022, description: "Power and water" }],
  "05": [{ category: "insurance", share: 0.014, description: "Liability and household" }],
  "08": [{ category: "subscriptions", share: 0.006, description: "Music and newspaper" }],
  "15": [{ category: "debt", share: 0.03, description: "Student loan" }],
};

/** Standing orders: nobody has to have a good day for them. */
export function fixedExpensesOf(day: string, monthlyIncomeMinor: number) {
  return (fixed[day.slice(-2)] ?? []).map(({ category, share, description }) => ({
    expenseDate: day,
    amountMinor: Math.round((monthlyIncomeMinor * share) / 10) * 10,
    category,
    recurring: true,
    description,
  }));
}

/** The salary is what the check-ins call the income of a month. */
export function incomeOf(day: string, monthlyIncomeMinor: number) {
  if (!day.endsWith("-27")) return [];
  return [{ incomeDate: day, amountMinor: monthlyIncomeMinor, incomeType: "salary", incomeSource: "Studio Norrsken" }];
}
