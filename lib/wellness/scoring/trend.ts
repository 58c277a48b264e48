import { roundHalfUp } from "./round-half-up";

/** The mean of a window against the window before it. `change` is rounded half up once; `exactChange` is not. */
export type Trend = { from: number; to: number; exactChange: number; change: number };

/**
 * The change of the last `days` days versus the `days` before them. Null when either has too few values: at least three,
 * and two of five days (our choice).
 * @param values one entry a day, oldest first, the last one today; null is a missing day.
 */
export function trendOf(values: readonly (number | null)[], days: number): Trend | null {
  const to = meanOfEnough(values.slice(-days), days);
  const from = meanOfEnough(values.slice(-2 * days, -days), days);
  if (from === null || to === null) return null;
  return { from, to, exactChange: to - from, change: roundHalfUp(to - from) };
}

function meanOfEnough(window: readonly (number | null)[], days: number): number | null {
  const values = window.filter((value) => value !== null);
  if (values.length < Math.max(3, Math.ceil(days * 0.4))) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
