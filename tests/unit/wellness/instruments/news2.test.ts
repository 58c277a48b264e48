import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { news2Points } from "@/lib/wellness/instruments/news2";
import { fixture, outcome, reasonOf } from "./fixtures";

const well = {
  respirationRate: 16,
  spo2: 98,
  scale: 1,
  oxygen: false,
  systolic: 120,
  pulse: 80,
  consciousness: "A",
  temperature: 37,
} as const;

type Row = {
  resp: number;
  spo2: number;
  spo2_scale: number;
  on_oxygen: boolean;
  sbp: number;
  pulse: number;
  acvpu: string;
  temp: number;
  expected: number;
};
const rows: Row[] = fixture("news2-cases.json");

test.each(rows.map((row, index) => [index, row] as const))("observation row %d", (_, row) => {
  const { value } = outcome("news2", {
    respirationRate: row.resp,
    spo2: row.spo2,
    scale: row.spo2_scale,
    oxygen: row.on_oxygen,
    systolic: row.sbp,
    pulse: row.pulse,
    consciousness: row.acvpu[0],
    temperature: row.temp,
  });
  expect(value).toBe(row.expected);
});

describe("each observation, on both sides of its steps", () => {
  test.each([
    ["respirationRate", [8, 9, 11, 12, 20, 21, 24, 25], [3, 1, 1, 0, 0, 2, 2, 3]],
    ["spo2", [91, 92, 93, 94, 95, 96, 100], [3, 2, 2, 1, 1, 0, 0]],
    ["systolic", [90, 91, 100, 101, 110, 111, 219, 220], [3, 2, 2, 1, 1, 0, 0, 3]],
    ["pulse", [40, 41, 50, 51, 90, 91, 110, 111, 130, 131], [3, 1, 1, 0, 0, 1, 1, 2, 2, 3]],
    ["temperature", [35, 35.1, 36, 36.1, 38, 38.1, 39, 39.1], [3, 1, 1, 0, 0, 1, 1, 2]],
  ])("%s", (name, seen, points) => {
    expect(seen.map((value) => news2Points({ ...well, [name]: value })[name])).toEqual(points);
  });
  test("the second scale, on air and on oxygen", () => {
    const of = (oxygen: boolean) => (spo2: number) => news2Points({ ...well, scale: 2, oxygen, spo2 }).spo2;
    const seen = [83, 84, 85, 86, 87, 88, 92, 93, 94, 95, 96, 97];
    expect(seen.map(of(true))).toEqual([3, 2, 2, 1, 1, 0, 0, 1, 1, 2, 2, 3]);
    expect(seen.map(of(false))).toEqual([3, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });
  test("oxygen is 2, anything but alert is 3", () => {
    expect(news2Points({ ...well, oxygen: true }).oxygen).toBe(2);
    for (const consciousness of ["C", "V", "P", "U"] as const)
      expect(news2Points({ ...well, consciousness }).consciousness).toBe(3);
  });
});

test.each([
  [{}, 0, "low"],
  [{ pulse: 100 }, 1, "low"],
  [{ pulse: 120, respirationRate: 22 }, 4, "low"],
  [{ consciousness: "C" }, 3, "low-medium"],
  [{ consciousness: "C", pulse: 100 }, 4, "low-medium"],
  [{ consciousness: "C", pulse: 120 }, 5, "medium"],
  [{ respirationRate: 22, pulse: 120, spo2: 93 }, 6, "medium"],
  [{ respirationRate: 22, pulse: 120, spo2: 93, temperature: 38.5 }, 7, "high"],
])("%j is %d, %s risk", (seen, total, risk) => {
  expect(outcome("news2", { ...well, ...seen })).toMatchObject({ value: total, details: { risk } });
});

test("only of all observations together", () => {
  for (const name of Object.keys(well))
    expect(outcome("news2", { ...well, [name]: null })).toMatchObject({ value: null, missing: [name] });
});

test.each([
  ["outside", { temperature: 98.6 }],
  ["outside", { temperature: 25.9 }],
  ["outside", { spo2: 101 }],
  ["notAbove", { pulse: 0 }],
  ["invalid", { scale: 3 }],
  ["invalid", { consciousness: "Alert" }],
])("%s: %j", (reason, seen) => expect(reasonOf("news2", { ...well, ...seen })).toBe(reason));

test("a total is never below 0 nor above 20", () => {
  const seen = fc.record({
    respirationRate: fc.integer({ min: 1, max: 300 }),
    spo2: fc.integer({ min: 1, max: 100 }),
    scale: fc.constantFrom(1, 2),
    oxygen: fc.boolean(),
    systolic: fc.integer({ min: 1, max: 375 }),
    pulse: fc.integer({ min: 1, max: 350 }),
    consciousness: fc.constantFrom("A", "C", "V", "P", "U"),
    temperature: fc.double({ min: 26, max: 45, noNaN: true }),
  });
  fc.assert(
    fc.property(seen, (inputs) => {
      const { value } = outcome("news2", inputs);
      expect(value !== null && value >= 0 && value <= 20 && Number.isInteger(value)).toBe(true);
    }),
  );
});
