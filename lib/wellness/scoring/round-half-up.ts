/** Sums of decimal fractions end a hair beside the half that they mean; this much is put down to that. */
const hair = 1e-9;

/** Rounds half up (62.5 → 63, −0.5 → 0), the one rounding of a score, done once at the end. */
export function roundHalfUp(value: number, decimals = 0): number {
  const scale = 10 ** decimals;
  const rounded = Math.floor(value * scale + 0.5 + hair) / scale;
  return rounded === 0 ? 0 : rounded;
}
