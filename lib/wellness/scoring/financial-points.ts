/**
 * Indicators from a month's figures, after those of the Financial Health Network's FinHealth Score. The edges on real
 * numbers are our design. Amounts are whole minor units of one currency.
 */

/** Percent of income that was not spent; negative when more was spent than earned. Null without an income. */
export function savingsRate(incomeMinor: number, expensesMinor: number): number | null {
  return incomeMinor > 0 ? ((incomeMinor - expensesMinor) * 100) / incomeMinor : null;
}

/** Months that the savings would last at this month's expenses. Null without expenses. */
export function monthsOfReserve(savingsMinor: number, expensesMinor: number): number | null {
  return expensesMinor > 0 ? savingsMinor / expensesMinor : null;
}

/** Spending against income: 20 % saved or more 100, 5–20 75, −5–5 50, −20–−5 25, below 0. */
export function savingsRatePoints(percent: number): number {
  if (percent >= 20) return 100;
  if (percent >= 5) return 75;
  if (percent >= -5) return 50;
  return percent >= -20 ? 25 : 0;
}

const weekInMonths = 12 / 52;

/** Liquid savings: six months 100, three 75, one 50, one week 25, less 0. */
export function reservePoints(months: number): number {
  if (months >= 6) return 100;
  if (months >= 3) return 75;
  if (months >= 1) return 50;
  return months >= weekInMonths ? 25 : 0;
}
