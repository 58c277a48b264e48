/*
 * Student's t: how likely a value this far from 0 is by chance. By the regularized incomplete beta function, as a continued fraction
 * (Abramowitz & Stegun 26.7.1 and 26.5.8, evaluated by Lentz's method), and the logarithm of the gamma function after Lanczos.
 */

/** The share (0–1) of samples without any effect whose |t| is at least this great. */
export function twoSidedP(t: number, degreesOfFreedom: number): number {
  return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}

/** The t that a share `level` (0–1) of samples without any effect reaches or passes, on either side. */
export function criticalT(level: number, degreesOfFreedom: number): number {
  let [low, high] = [0, 1];
  while (twoSidedP(high, degreesOfFreedom) > level) high *= 2;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (twoSidedP(middle, degreesOfFreedom) > level) low = middle;
    else high = middle;
  }
  return high;
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return Math.min(1, Math.max(0, x));
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction settles quickly on this side of the mean alone.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

const tiny = 1e-300;
const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);

function fraction(x: number, a: number, b: number): number {
  let [c, d] = [1, 1 / away(1 - ((a + b) * x) / (a + 1))];
  let result = d;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return result;
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** Of a value of at least a half. */
function logGamma(value: number): number {
  const x = value - 1;
  const sum = lanczos.reduce((total, part, index) => total + part / (x + index + 1), 0.9999999999998099);
  const t = x + lanczos.length - 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum);
}
