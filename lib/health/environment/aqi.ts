/*
 * The air quality index of the US Environmental Protection Agency, by the table in force since 2024-05-06 (EPA-454/B-24-002).
 * Concentrations are cut off, never rounded, before they are looked up.
 */

/** What the table asks for: a pollutant, and the hours over which it is a mean. */
export const averages = ["pm25_24h", "pm10_24h", "o3_8h", "o3_1h", "co_8h", "so2_1h", "no2_1h"] as const;
export type Average = (typeof averages)[number];

/** What the record has, in the order of its form, as the table looks at it. */
const averageOf = {
  pm25: "pm25_24h",
  pm10: "pm10_24h",
  o3: "o3_8h",
  no2: "no2_1h",
  so2: "so2_1h",
  co: "co_8h",
} as const;
export const pollutants = ["pm25", "pm10", "o3", "no2", "so2", "co"] as const satisfies (keyof typeof averageOf)[];
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
  /** Where the table begins, if not at 0: less is told by another average. */
  from?: number;
  /** Above the last one the index goes on in a straight line. */
  goesOn?: true;
};

const tables: Record<Average, Table> = {
  pm25_24h: { decimals: 1, tops: [9, 35.4, 55.4, 125.4, 225.4, 325.4], goesOn: true }, // µg/m³
  pm10_24h: { decimals: 0, tops: [54, 154, 254, 354, 424, 604] }, // µg/m³
  o3_8h: { decimals: 3, tops: [0.054, 0.07, 0.085, 0.105, 0.2] }, // ppm; above, EPA looks at single hours
  o3_1h: { decimals: 3, tops: [0, 0.124, 0.164, 0.204, 0.404, 0.604], from: 0.125 }, // ppm
  co_8h: { decimals: 1, tops: [4.4, 9.4, 12.4, 15.4, 30.4, 50.4] }, // ppm
  so2_1h: { decimals: 0, tops: [35, 75, 185, 304, 604, 1004] }, // ppb; of 24 h from 186 on
  no2_1h: { decimals: 0, tops: [53, 100, 360, 649, 1249, 2049] }, // ppb
};

/** The most that the instruments of networks can show: more is a broken sensor (EPA AQS, maximum sample values). */
export const highestPossible = {
  pm25_24h: { high: 5000, unit: "µg/m³" },
  pm10_24h: { high: 10_000, unit: "µg/m³" },
  o3_8h: { high: 2, unit: "ppm" },
  o3_1h: { high: 2, unit: "ppm" },
  co_8h: { high: 200, unit: "ppm" },
  so2_1h: { high: 5000, unit: "ppb" },
  no2_1h: { high: 5000, unit: "ppb" },
} as const satisfies Record<Average, { high: number; unit: string }>;

export type AirQuality = {
  /** Null where a concentration lies beyond its table: the air is hazardous, by how much the table does not say. */
  index: number | null;
  category: AqiCategory;
};

/** The index of one pollutant: a concentration below 0 is none. Null where its table does not go that low. */
export function aqiOf(average: Average, concentration: number): AirQuality | null {
  const { decimals, tops, goesOn, from = 0 } = tables[average];
  const parts = 10 ** decimals;
  const units = Math.floor(Math.max(0, concentration) * parts + 1e-6); // 35.9 is 358.99999 in binary
  if (units < Math.round(from * parts)) return null;
  const found = tops.findIndex((top) => units <= Math.round(top * parts));
  if (found < 0 && !goesOn) return { index: null, category: "hazardous" };
  const place = found < 0 ? tops.length - 1 : found;
  const [fromUnits, toUnits] = rowAt(tops, place, parts);
  const [fromIndex, toIndex] = rowAt(ends, place, 1);
  // In whole numbers, so that a half is a half and goes up.
  const [over, under] = [(toIndex - fromIndex) * (units - fromUnits), toUnits - fromUnits];
  return { index: Math.floor((2 * over + under) / (2 * under)) + fromIndex, category: categoryAt(place) };
}

/** Where a row of a table begins, one step above the row before, and where it ends, in its smallest steps. */
function rowAt(tops: readonly number[], place: number, parts: number): readonly [number, number] {
  const before = place === 0 ? undefined : tops[place - 1];
  return [before === undefined ? 0 : Math.round(before * parts) + 1, Math.round((tops[place] ?? 0) * parts)];
}

function categoryAt(place: number): AqiCategory {
  return aqiCategories[place] ?? "hazardous";
}

/** The air of a day: its worst pollutant decides. Null when none was measured. */
export function airQuality(measured: Readonly<Partial<Record<Pollutant, number | null>>>): AirQuality | null {
  const all = pollutants.flatMap((pollutant) => {
    const concentration = measured[pollutant];
    return typeof concentration === "number" ? (aqiOf(averageOf[pollutant], concentration) ?? []) : [];
  });
  const [worst] = all.toSorted((a, b) => (b.index ?? Number.POSITIVE_INFINITY) - (a.index ?? Number.POSITIVE_INFINITY));
  return all.find(({ index }) => index === null) ?? worst ?? null;
}

/** The category of an index that somebody read elsewhere. */
export function categoryOfIndex(index: number): AqiCategory {
  return aqiCategories[ends.findIndex((end) => index <= end)] ?? "hazardous";
}
