import { environmentalTracking } from "@/db/schema/health/environment";
import { defineBook, type EntryValues } from "@/lib/entries/book";
import { choice, day, minutes, number, rating, text } from "@/lib/entries/field";
import { type AirQuality, airQuality, aqiCategories, categoryOfIndex, highestPossible, pollutants } from "./aqi";
import { weathers } from "./words";

const air = { group: "air" } as const;
const weather = { group: "weather" } as const;
const rooms = { group: "rooms" } as const;

/** The index as it follows from the pollutants; as it was read elsewhere where none is known. */
function airOf(values: EntryValues): AirQuality | null {
  const measured = pollutants.map((name) => [name, numberIn(values, name)] as const);
  const read = numberIn(values, "airQualityIndex");
  const computed = airQuality(Object.fromEntries(measured));
  return computed ?? (read === null ? null : { index: read, category: categoryOfIndex(read) });
}

function numberIn(values: EntryValues, name: string): number | null {
  const value = values[name];
  return typeof value === "number" ? value : null;
}

/** Air, weather, light and rooms. */
export const environmentBook = defineBook({
  name: "environment",
  category: "physical",
  table: environmentalTracking,
  day: { field: "trackingDate" },
  headline: ["airQuality", "airQualityCategory", "temperature", "weatherCondition", "naturalLightExposure"],
  filters: ["weatherCondition"],
  trends: [
    { field: "airQuality", ofDay: "mean" },
    { field: "naturalLightExposure", ofDay: "sum" },
  ],
  computed: [
    {
      field: number("airQuality", { min: 0, max: 10_000, decimals: 0, unit: null }),
      from: (values) => airOf(values)?.index ?? null,
    },
    { field: choice("airQualityCategory", aqiCategories), from: (values) => airOf(values)?.category ?? null },
  ],
  fields: [
    day("trackingDate", { isRequired: true }),
    minutes("naturalLightExposure"),
    number(
      "pm25",
      { min: 0, max: highestPossible.pm25_24h.high, decimals: 1, unit: "mcgM3" },
      { ...air, plausible: { min: 0, max: 500 } },
    ),
    number(
      "pm10",
      { min: 0, max: highestPossible.pm10_24h.high, decimals: 1, unit: "mcgM3" },
      { ...air, plausible: { min: 0, max: 600 } },
    ),
    number(
      "o3",
      { min: 0, max: highestPossible.o3_8h.high, decimals: 3, unit: "ppm" },
      { ...air, plausible: { min: 0, max: 0.2 } },
    ),
    number(
      "no2",
      { min: 0, max: highestPossible.no2_1h.high, decimals: 1, unit: "ppb" },
      { ...air, plausible: { min: 0, max: 650 } },
    ),
    number(
      "so2",
      { min: 0, max: highestPossible.so2_1h.high, decimals: 1, unit: "ppb" },
      { ...air, plausible: { min: 0, max: 600 } },
    ),
    number(
      "co",
      { min: 0, max: highestPossible.co_8h.high, decimals: 1, unit: "ppm" },
      { ...air, plausible: { min: 0, max: 50 } },
    ),
    number(
      "airQualityIndex",
      { min: 0, max: 1000, decimals: 0, unit: null },
      { ...air, plausible: { min: 0, max: 500 } },
    ),
    number("temperature", { min: -90, max: 60, decimals: 2, unit: "celsius" }, weather),
    number("humidity", { min: 0, max: 100, decimals: 0, unit: "percent" }, weather),
    choice("weatherCondition", weathers, weather),
    number("uvIndex", { min: 0, max: 20, decimals: 1, unit: null }, { ...weather, plausible: { min: 0, max: 16 } }),
    rating("sleepEnvironmentQuality", rooms),
    rating("workEnvironmentQuality", rooms),
    text("notes", 2_000, { isLong: true }),
  ],
  check({ airQualityIndex, ...values }) {
    const isKnown = airQualityIndex !== null && airOf(values) !== null;
    return { airQualityIndex: isKnown && "errors.indexIsComputed" };
  },
});
