import type { EntryHead } from "@/lib/entries/entry";
import { lastDayOf } from "@/lib/finance/month/month";
import { accountsOn, liquidOf, netWorthOf } from "@/lib/finance/worth/worth";
import { addDays, monthOf } from "@/lib/time";
import { savingsRate } from "@/lib/wellness/scoring/financial-points";
import type { Measure } from "./measures";
import type { Point } from "./trend";

/** Numbers of the record as they were written down, the oldest first. */
export type Numbers = {
  readings: readonly { metric: string; day: string; value: number }[];
  trainings: readonly { day: string; minutes: number }[];
  months: readonly { side: "income" | "expense"; month: string; currency: string; minor: number }[];
  balances: readonly EntryHead[];
  /** What is known of accounts beside their balances: that one was closed, or is no reserve. */
  accounts: readonly EntryHead[];
};

/** A measure through time, the oldest first: what the record says of it, day by day, week by week or month by month. */
export function seriesOf(measure: Measure, numbers: Numbers, currency: string, today: string): Point[] {
  switch (measure.from) {
    case "readings":
      return daysOf(
        numbers.readings.filter(({ metric }) => metric === measure.name),
        addsUp.has(measure.name),
      );
    case "exercise":
      return weeksOf(numbers.trainings, measure.name === "exerciseMinutes", today);
    case "balances":
      return worthOf(numbers, measure.name === "netWorth", currency, today);
    case "months":
      return ratesOf(numbers.months, currency, today);
    case "notes":
      return [];
  }
}

/** A day's readings of these make up the day; of the others the mean counts. */
const addsUp = new Set(["steps", "distance", "activeEnergy"]);

function daysOf(readings: Numbers["readings"], isSum: boolean): Point[] {
  const byDay = Map.groupBy(readings, ({ day }) => day);
  return [...byDay].map(([day, ofDay]) => {
    const sum = ofDay.reduce((total, { value }) => total + value, 0);
    return { day, value: isSum ? sum : sum / ofDay.length };
  });
}

/** Seven days as one, counted back from today, since the first training: a week without any is 0, as it was. */
function weeksOf(trainings: Numbers["trainings"], inMinutes: boolean, today: string): Point[] {
  const [first] = trainings;
  const weeks: Point[] = [];
  for (let end = today; first && end >= first.day; end = addDays(end, -7)) {
    const ofWeek = trainings.filter(({ day }) => day <= end && day > addDays(end, -7));
    weeks.unshift({ day: end, value: inMinutes ? Math.round(sumOf(ofWeek)) : ofWeek.length });
  }
  return weeks;
}

const sumOf = (trainings: Numbers["trainings"]) => trainings.reduce((total, { minutes }) => total + minutes, 0);

/** So many days of balances are looked at, the newest: each of them looks at all balances before it. */
const MOST_DAYS = 60;

function worthOf({ balances, accounts: about }: Numbers, isNet: boolean, currency: string, today: string): Point[] {
  const days = [...new Set(balances.map(({ day }) => day))].filter((day) => day <= today).slice(-MOST_DAYS);
  return days.flatMap((day) => {
    const accounts = accountsOn(balances, day, about);
    const value = isNet ? netWorthOf(accounts, currency) : liquidOf(accounts, currency);
    return value === null ? [] : [{ day, value }];
  });
}

/** Of each full month, on its last day. */
function ratesOf(sums: Numbers["months"], currency: string, today: string): Point[] {
  const own = sums.filter((sum) => sum.currency === currency && sum.month < monthOf(today));
  const byMonth = [...Map.groupBy(own, ({ month }) => month)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return byMonth.flatMap(([month, ofMonth]) => {
    const total = (side: string) =>
      ofMonth.filter((sum) => sum.side === side).reduce((all, { minor }) => all + minor, 0);
    const isWhole = ofMonth.some(({ side }) => side === "expense");
    const rate = isWhole ? savingsRate(total("income"), total("expense")) : null;
    return rate === null ? [] : [{ day: lastDayOf(month), value: Math.round(rate * 10) / 10 }];
  });
}
