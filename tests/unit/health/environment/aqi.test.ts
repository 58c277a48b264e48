import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { airQuality, aqiOf, categoryOfIndex, type Pollutant, pollutants } from "@/lib/health/environment/aqi";
import { environmentBook } from "@/lib/health/environment/book";

/** EPA-454/B-24-002, Table 6: where each category of the index begins and ends, in the table's decimals. */
const bands: Record<Pollutant, readonly (readonly [number, number])[]> = {
  pm25: [
    [0, 9],
    [9.1, 35.4],
    [35.5, 55.4],
    [55.5, 125.4],
    [125.5, 225.4],
    [225.5, 325.4],
  ],
  pm10: [
    [0, 54],
    [55, 154],
    [155, 254],
    [255, 354],
    [355, 424],
    [425, 604],
  ],
  o3: [
    [0, 0.054],
    [0.055, 0.07],
    [0.071, 0.085],
    [0.086, 0.105],
    [0.106, 0.2],
  ],
  no2: [
    [0, 53],
    [54, 100],
    [101, 360],
    [361, 649],
    [650, 1249],
    [1250, 2049],
  ],
  so2: [
    [0, 35],
    [36, 75],
    [76, 185],
    [186, 304],
    [305, 604],
    [605, 1004],
  ],
  co: [
    [0, 4.4],
    [4.5, 9.4],
    [9.5, 12.4],
    [12.5, 15.4],
    [15.5, 30.4],
    [30.5, 50.4],
  ],
};
const indices = [
  [0, 50],
  [51, 100],
  [101, 150],
  [151, 200],
  [201, 300],
  [301, 500],
] as const;
const anyPollutant = fc.constantFrom(...pollutants);

describe("the index of one pollutant", () => {
  test.each([
    ["pm25", 35.9, 102],
    ["co", 8.4, 90],
    ["o3", 0.078, 126],
  ] as const)("of the agency's own example: %s %d is %d", (pollutant, concentration, index) => {
    expect(aqiOf(pollutant, concentration).index).toBe(index);
  });
  test("is exact where the table's bands begin and end", () => {
    for (const pollutant of pollutants)
      for (const [place, [from, to]] of bands[pollutant].entries())
        expect([aqiOf(pollutant, from).index, aqiOf(pollutant, to).index]).toEqual(indices[place]);
  });
  test("cuts off and never rounds: 35.49 is still moderate", () => {
    expect(aqiOf("pm25", 35.49)).toEqual({ index: 100, category: "moderate" });
    expect(aqiOf("pm10", 54.9).index).toBe(50);
  });
  test("goes on above the table for fine particles alone; the rest is hazardous without a number", () => {
    expect(aqiOf("pm25", 425.4).index).toBe(699);
    expect(aqiOf("o3", 0.201)).toEqual({ index: null, category: "hazardous" });
    expect(aqiOf("pm10", 605)).toEqual({ index: null, category: "hazardous" });
  });
  test("never falls while the concentration rises", () => {
    fc.assert(
      fc.property(
        anyPollutant,
        fc.double({ min: 0, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (one, low, more) => {
          const [before, later] = [aqiOf(one, low).index, aqiOf(one, low + more).index];
          expect(later ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before ?? Number.POSITIVE_INFINITY);
        },
      ),
    );
  });
});

describe("the air of a day", () => {
  test("is as bad as its worst pollutant; nothing measured is nothing", () => {
    expect(airQuality({ pm25: 35.9, co: 8.4, o3: null })).toEqual({ index: 102, category: "sensitive" });
    expect(airQuality({ pm25: 8, o3: 0.3 })).toEqual({ index: null, category: "hazardous" });
    expect(airQuality({ pm25: null })).toBeNull();
  });
  test("an index that was read elsewhere has its category", () => {
    expect([0, 50, 51, 150, 200, 201, 301, 900].map(categoryOfIndex)).toEqual([
      "good",
      "good",
      "moderate",
      "sensitive",
      "unhealthy",
      "very_unhealthy",
      "hazardous",
      "hazardous",
    ]);
  });
  test("an index is not kept beside the pollutants from which it follows", () => {
    const values = Object.fromEntries(environmentBook.fields.map(({ name }) => [name, null]));
    const faults = (said: object) => environmentBook.check?.({ ...values, ...said } as never);
    expect(faults({ airQualityIndex: 80 })).toEqual({ airQualityIndex: false });
    expect(faults({ airQualityIndex: 80, pm25: 12 })).toEqual({ airQualityIndex: "errors.indexIsComputed" });
  });
});
