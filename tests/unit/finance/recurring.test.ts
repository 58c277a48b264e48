import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { occurrences, type Rhythm } from "@/lib/finance/recurring/occurrences";
import { seemsThere } from "@/lib/finance/recurring/seems-there";
import { ruleUnits } from "@/lib/finance/recurring/words";
import { payoffOf } from "@/lib/finance/worth/payoff";
import { addDays } from "@/lib/time";

const from = (firstDay: string, rest: Partial<Rhythm> = {}): Rhythm => {
  return { firstDay, lastDay: null, every: 1, unit: "month", ...rest };
};

describe("what comes back", () => {
  test("on the 31st falls on the last day of a shorter month, and on the 31st again after it", () => {
    expect(occurrences(from("2026-01-31"), "2026-02-01", "2026-05-31")).toEqual([
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
      "2026-05-31",
    ]);
  });
  test("every second week, and every year on a leap day", () => {
    expect(occurrences(from("2026-01-02", { unit: "week", every: 2 }), "2026-01-10", "2026-02-15")).toEqual([
      "2026-01-16",
      "2026-01-30",
      "2026-02-13",
    ]);
    expect(occurrences(from("2024-02-29", { unit: "year" }), "2025-01-01", "2028-12-31")).toEqual([
      "2025-02-28",
      "2026-02-28",
      "2027-02-28",
      "2028-02-29",
    ]);
  });
  test("neither begins before its first day nor goes on after its last", () => {
    expect(occurrences(from("2026-03-10", { lastDay: "2026-04-10" }), "2026-01-01", "2026-12-31")).toEqual([
      "2026-03-10",
      "2026-04-10",
    ]);
  });
  test("is the same whether a stretch is asked for at once or day by day", () => {
    const rhythms = fc.record({
      firstDay: fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1970-01-01", days)),
      lastDay: fc.constant(null),
      every: fc.integer({ min: 1, max: 99 }),
      unit: fc.constantFrom(...ruleUnits),
    });
    fc.assert(
      fc.property(rhythms, fc.integer({ min: -400, max: 400 }), (rhythm, offset) => {
        const begin = addDays("2026-01-01", offset);
        const end = addDays(begin, 60);
        const whole = occurrences(rhythm, [rhythm.firstDay, begin].toSorted()[0] ?? begin, end);
        expect(occurrences(rhythm, begin, end)).toEqual(whole.filter((day) => day >= begin));
      }),
    );
  });
});

describe("how long a debt lasts", () => {
  test.each([
    [120_000, null, 10_000, { months: 12 }],
    [1_000_000, 6, 20_000, { months: 58 }], // 1,000,000 at 0.5 % a month: 57.7
    [1_000_000, 12, 10_000, "never"], // the payment is the interest
    [1_000_000, 12, 5_000, "never"],
    [1_000_000, 0, 1, "never"],
    [0, 5, 100, null],
    [100, 5, null, null],
    [100, 5, 0, null],
  ] as const)("%s at %s %% with %s a month: %j", (owed, rate, payment, lasts) => {
    expect(payoffOf(owed, rate, payment)).toEqual(lasts);
  });
  test("is what paying it off month by month comes to", () => {
    const owed = fc.integer({ min: 1_000, max: 10_000_000 });
    fc.assert(
      fc.property(
        owed,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1_000, max: 500_000 }),
        (debt, rate, payment) => {
          const lasts = payoffOf(debt, rate, payment);
          if (lasts === null || lasts === "never") return;
          let [left, months] = [debt, 0];
          while (left > 1e-6 && months < 2_000) {
            left = left * (1 + rate / 1200) - payment;
            months += 1;
          }
          expect(Math.abs(months - lasts.months)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("what seems to be there already", () => {
  const rent = { side: "expense" as const, day: "2026-03-01", amountMinor: 90_000, currency: "EUR" };
  test("is an entry of the same side, amount and currency within four days, the nearest one, once", () => {
    const standing = [
      { ...rent, id: "far", day: "2026-03-05" },
      { ...rent, id: "near", day: "2026-02-28" },
    ];
    expect(seemsThere([rent, rent, rent], standing)).toEqual(["near", "far", null]);
  });
  test.each([{ day: "2026-03-06" }, { amountMinor: 90_001 }, { currency: "CHF" }, { side: "income" as const }])(
    "is none with %j",
    (other) => expect(seemsThere([rent], [{ ...rent, id: "1", ...other }])).toEqual([null]),
  );
});
