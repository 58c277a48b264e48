/** Longer than any loan runs: an estimate of centuries says nothing. */
const MOST_MONTHS = 1_200;

export type Payoff = { months: number } | "never" | null;

/**
 * How long a debt lasts at a fixed monthly payment: n = -ln(1 - rB/P) / ln(1 + r), with the interest of a month r = a
 * year's twelfth. "never" when the payment does not cover the interest; null without a debt, or without a payment.
 */
export function payoffOf(owedMinor: number, ratePercent: number | null, paymentMinor: number | null): Payoff {
  if (owedMinor <= 0 || paymentMinor === null || paymentMinor <= 0) return null;
  const monthly = (ratePercent ?? 0) / 100 / 12;
  const months =
    monthly === 0
      ? owedMinor / paymentMinor
      : -Math.log(1 - (monthly * owedMinor) / paymentMinor) / Math.log(1 + monthly);
  // A trillionth off: 12 payments of 100 are 12 months, whatever the logarithms leave.
  return Number.isFinite(months) && months <= MOST_MONTHS ? { months: Math.ceil(months - 1e-9) } : "never";
}
