import type { Question } from "./question";

/** `squares`: of the distances from the mean. */
export type Side = { days: number; mean: number; squares: number };

/**
 * `likeness`: how much the habit and the outcome each resemble themselves from one day to the next, multiplied; what makes days worth
 * less than independent ones (Bretherton CS et al., J Climate 1999;12:1990–2009, eq. 31).
 */
export type Sums = { withIt: Side; without: Side; likeness: number };

/**
 * One pass over the days on which habit and outcome are both known. A page looks at many questions, and the shuffle control at each
 * hundreds of times: nothing is made here but the answer.
 * @param turn moves the outcome round the record by so many days.
 */
export function sumUp({ habit, outcome, lag }: Question, turn: number): Sums {
  const length = outcome.length;
  const sums = { n1: 0, n2: 0, s1: 0, s2: 0, q1: 0, q2: 0, xx: 0, yy: 0 };
  let [origin, firstX, lastX, lastY, firstY, begun] = [0, 0, 0, 0, 0, false];
  for (let day = 0; day + lag < length; day += 1) {
    const isWith = habit[day] ?? null;
    const found = outcome[(day + lag + turn) % length] ?? null;
    if (isWith === null || found === null) continue;
    if (!begun) origin = found; // differences from a value of theirs stay exact where the values are great
    const [x, y] = [isWith ? 1 : 0, found - origin];
    if (begun) {
      sums.xx += x * lastX;
      sums.yy += y * lastY;
    } else [firstX, firstY, begun] = [x, y, true];
    [lastX, lastY] = [x, y];
    if (isWith) {
      sums.n1 += 1;
      sums.s1 += y;
      sums.q1 += y * y;
    } else {
      sums.n2 += 1;
      sums.s2 += y;
      sums.q2 += y * y;
    }
  }
  const { n1, n2, s1, s2, q1, q2, xx, yy } = sums;
  const n = n1 + n2;
  return {
    withIt: side(n1, s1, q1, origin),
    without: side(n2, s2, q2, origin),
    likeness: likeness(n, n1, n1, xx + firstX * lastX) * likeness(n, s1 + s2, q1 + q2, yy + firstY * lastY),
  };
}

function side(days: number, sum: number, squares: number, origin: number): Side {
  if (days === 0) return { days, mean: 0, squares: 0 };
  return { days, mean: origin + sum / days, squares: Math.max(0, squares - (sum * sum) / days) };
}

/**
 * The autocorrelation at one day, −1 to 1, from sums of values, squares and products of neighbours; the first day is the last one's
 * neighbour, so that turning the days round changes nothing.
 */
function likeness(n: number, sum: number, squares: number, products: number): number {
  const around = n === 0 ? 0 : (sum * sum) / n;
  const all = squares - around;
  return all > 1e-12 * (1 + squares) ? (products - around) / all : 0;
}
