/*
 * The air quality index of the US Environmental Protection Agency, by the table in force since 2024-05-06 (EPA-454/B-24-002).
 * Concentrations are cut off, never rounded, before they are looked up.
 */

/** What the table asks for, in its units and over its hours. */
export const pollutants = ["pm25", "pm10", "o3", "no2", "so2", "co"] as const;
export type Pollutant = (typeof pollutants)[number];

/** Good, moderate, unhealthy for sensitive groups, unhealthy, very unhealthy, hazardous. */
export const aqiCategories = ["good", "moderate", "sensitive", "unhealthy", "very_unhealthy", "hazardous"] as const;
export type AqiCategory = (typeof aqiCategories)[number];

/** Where each category of the index ends. */
const ends = [50, 100, 150, 200, 300, 500] as const;

type Table = {
  /** How many decimals are looked at. */
  decimals: number;
  /** Where the concentrations of each category end. */
  tops: readonly number[];
  /** Above the last one the index goes on in a straight line. */
  goesOn?: true;
};

const tables: Record<Pollutant, Table> = {
  pm25: { decimals: 1, tops: [9, 35.4, 55.4, 125.4, 225.4, 325.4], goesOn: true }, // µg/m³, 24 h
  pm10: { decimals: 0, tops: [54, 154, 254, 354, 424, 604] }, // µg/m³, 24 h
  o3: { decimals: 3, tops: [0.054, 0.07, 0.085, 0.105, 0.2] }, // ppm, 8 h; above, EPA looks at single hours
  no2: { decimals: 0, tops: [53, 100, 360, 649, 1249, 2049] }, // ppb, 1 h
  so2: { decimals: 0, tops: [35, 75, 185, 304, 604, 1004] }, // ppb, 1 h; 24 h from 186 on
  co: { decimals: 1, tops: [4.4, 9.4, 12.4, 15.4, 30.4, 50.4] }, // ppm, 8 h
};

export type AirQuality = {
  /** Null where a concentration lies beyond its table: the air is hazardous, by how much the table does not say. */
  index: number | null;
  category: AqiCategory;
};

/** The index of one pollutant: a concentration below 0 is none. */
export function aqiOf(pollutant: Pollutant, concentration: number): AirQuality {
  const { decimals, tops, goesOn } = tables[pollutant];
  const parts = 10 ** decimals;
  const units = Math.floor(Math.max(0, concentration) * parts + 1e-6); // 35.9 is 358.99999 in binary
  const found = tops.findIndex((top) => units <= Math.round(top * parts));
  if (found < 0 && !goesOn) return { index: null, category: "hazardous" };
  const place = found < 0 ? tops.length - 1 : found;
  const step = (bounds: readonly number[], scale: number, gap: number) => {
    const before = place === 0 ? undefined : bounds[place - 1];
    return [
      before === undefined ? 0 : Math.round(before * scale) + gap,
      Math.round((bounds[place] ?? 0) * scale),
    ] as const;
  };
  const [fromUnits, toUnits] = step(tops, parts, 1);
  const [fromIndex, toIndex] = step(ends, 1, 1);
  const index = ((toIndex - fromIndex) / (toUnits - fromUnits)) * (units - fromUnits) + fromIndex;
  return { index: Math.round(index), category: aqiCategories[place] ?? "hazardous" };
}

/** The air of a day: its worst pollutant decides. Null when none was measured. */
export function airQuality(measured: Readonly<Partial<Record<Pollutant, number | null>>>): AirQuality | null {
  const all = pollutants.flatMap((pollutant) => {
    const concentration = measured[pollutant];
    return typeof concentration === "number" ? aqiOf(pollutant, concentration) : [];
  });
  const [worst] = all.toSorted((a, b) => (b.index ?? Number.POSITIVE_INFINITY) - (a.index ?? Number.POSITIVE_INFINITY));
  return all.find(({ index }) => index === null) ?? worst ?? null;
}

/** The category of an index that somebody read elsewhere. */
export function categoryOfIndex(index: number): AqiCategory {
  return aqiCategories[ends.findIndex((end) => index <= end)] ?? "hazardous";
}
