import fc from "fast-check";
import { expect, test } from "vitest";
import { farFromUsual } from "@/lib/health/measurements/far-from-usual";
import type { MeasuredValue } from "@/lib/health/measurements/queries";

const at = (place: number) => new Date(Date.UTC(2026, 0, 1 + place));

function readings(values: readonly number[], overrides: Partial<MeasuredValue> = {}): MeasuredValue[] {
  return values.map((value, place) => ({
    id: `${overrides.metric ?? "weight"}-${place}`,
    metric: "weight",
    measuredAt: at(place),
    value,
    enteredUnit: "kg",
    source: "manual",
    isDoubtful: false,
    context: null,
    checkInId: null,
    createdAt: at(place),
    updatedAt: at(place),
    ...overrides,
  }));
}

const steady = Array.from({ length: 14 }, (_, place) => 70 + (place % 5) / 2); // median 71, MAD 0.5

test("a value is far when it lies more than three and a half spreads from the median of those before", () => {
  // The floor of 1 % (0.71 kg) is wider than the deviation of 0.5: 71 ± 3.5 × 1.4826 × 0.715.
  expect([...farFromUsual(readings([...steady, 74.6]))]).toEqual([]);
  expect([...farFromUsual(readings([...steady, 74.9]))]).toEqual(["weight-14"]);
  expect([...farFromUsual(readings([...steady, 67.1]))]).toEqual(["weight-14"]);
});

test("with fewer than fourteen values before it nothing is far, and neither is what may not be real", () => {
  expect(farFromUsual(readings([...steady.slice(1), 170])).size).toBe(0);
  const [doubted] = readings([170], { id: "doubted", measuredAt: at(14), isDoubtful: true });
  expect(farFromUsual([...readings(steady), ...(doubted ? [doubted] : [])]).size).toBe(0);
});

test("each metric has its own usual", () => {
  const pulse = readings([...steady.map((value) => value - 10), 110], { metric: "restingHeartRate" });
  const both = [...readings([...steady, 71]), ...pulse.map((each, place) => ({ ...each, id: `pulse-${place}` }))];
  expect([...farFromUsual(both)]).toEqual(["pulse-14"]);
});

test("the order in which values are handed over does not matter", () => {
  const value = fc.integer({ min: 400, max: 1200 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), fc.nat(), (values, seed) => {
      const list = readings(values);
      const shuffled = list.toSorted((a, b) => ((a.value * 7 + seed) % 13) - ((b.value * 7 + seed) % 13));
      expect([...farFromUsual(shuffled)].toSorted()).toEqual([...farFromUsual(list)].toSorted());
    }),
  );
});
