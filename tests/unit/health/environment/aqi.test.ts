import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Average, airQuality, aqiOf, averages, categoryOfIndex } from "@/lib/health/environment/aqi";
import { environmentBook } from "@/lib/health/environment/book";

/** EPA-454/B-24-002, Table 6: where each category of the index begins and ends, in the table's decimals. */
const bands: Record<Average, readonly (readonly [number, number])[]> = {
  pm25_24h: [
    [0, 9],
    [9.1, 35.4],
    [35.5, 55.4],
    [55.5, 125.4],
    [125.5, 225.4],
    [225.5, 325.4],
  ],
  pm10_24h: [
    [0, 54],
    [55, 154],
    [155, 254],
    [255, 354],
    [355, 424],
    [425, 604],
  ],
  o3_8h: [
    [0, 0.054],
    [0.055, 0.07],
    [0.071, 0.085],
    [0.086, 0.105],
    [0.106, 0.2],
  ],
  o3_1h: [
    [0.125, 0.164],
    [0.165, 0.204],
    [0.205, 0.404],
    [0.405, 0.604],
  ],
  no2_1h: [
    [0, 53],
    [54, 100],
    [101, 360],
    [361, 649],
    [650, 1249],
    [1250, 2049],
  ],
  so2_1h: [
    [0, 35],
    [36, 75],
    [76, 185],
    [186, 304],
    [305, 604],
    [605, 1004],
  ],
  co_8h: [
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
const anyPollutant = fc.constantFrom(...averages);

describe("the index of one pollutant", () => {
  test.each([
    ["pm25_24h", 35.9, 102],
    ["co_8h", 8.4, 90],
    ["o3_8h", 0.078, 126],
  ] as const)("of the agency's own example: %s %d is %d", (pollutant, concentration, index) => {
    expect(aqiOf(pollutant, concentration)?.index).toBe(index);
  });
  test("is exact where the table's bands begin and end", () => {
    for (const average of averages)
      for (const [place, [from, to]] of bands[average].entries())
        expect([aqiOf(average, from)?.index, aqiOf(average, to)?.index]).toEqual(
          indices[place + (average === "o3_1h" ? 2 : 0)],
        );
  });
  test("cuts off and never rounds: 35.49 is still moderate", () => {
    expect(aqiOf("pm25_24h", 35.49)).toEqual({ index: 100, category: "moderate" });
    expect(aqiOf("pm10_24h", 54.9)?.index).toBe(50);
  });
  test("goes on above the table for fine particles alone; the rest is hazardous without a number", () => {
    expect(aqiOf("pm25_24h", 425.4)?.index).toBe(699);
    expect(aqiOf("o3_8h", 0.201)).toEqual({ index: null, category: "hazardous" });
    expect(aqiOf("pm10_24h", 605)).toEqual({ index: null, category: "hazardous" });
  });
  test("a single hour of ozone is told from 0.125 ppm on; less is told by eight", () => {
    expect(aqiOf("o3_1h", 0.1249)).toBeNull();
    expect(aqiOf("o3_1h", 0.125)).toEqual({ index: 101, category: "sensitive" });
    expect(aqiOf("o3_1h", 0.605)).toEqual({ index: null, category: "hazardous" });
  });
  test("never falls while the concentration rises", () => {
    fc.assert(
      fc.property(
        anyPollutant,
        fc.double({ min: 0, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (one, low, more) => {
          const of = (concentration: number) => {
            const air = aqiOf(one, concentration);
            return air === null ? 0 : (air.index ?? Number.POSITIVE_INFINITY);
          };
          expect(of(low + more)).toBeGreaterThanOrEqual(of(low));
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
