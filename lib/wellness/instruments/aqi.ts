import { z } from "zod";
import { aqiOf, averages, highestPossible } from "@/lib/health/environment/aqi";
import { amount, isKnown, missingOf, outsideBounds } from "./inputs";
import { defineMethod } from "./method";
import { computed, refused, refusedWithout } from "./outcome";

const names = ["pollutant", "concentration"] as const;

/** The agency's own words for the categories. */
const words = {
  good: "good",
  moderate: "moderate",
  sensitive: "unhealthy for sensitive groups",
  unhealthy: "unhealthy",
  very_unhealthy: "very unhealthy",
  hazardous: "hazardous",
} as const;

/** The air quality index of one pollutant over its averaging time: µg/m³ for particles, ppm for ozone and CO, ppb for SO2 and NO2. */
export const aqi = defineMethod({
  name: "aqi",
  version: "epa-2024.1",
  schema: z.strictObject({ pollutant: z.enum(averages).nullish(), concentration: amount }),
  compute(inputs) {
    if (!isKnown(inputs, names)) return refusedWithout(missingOf(inputs, names));
    const { pollutant, concentration } = inputs;
    const bounds = { concentration: { low: 0, ...highestPossible[pollutant] } };
    const refusal = outsideBounds(inputs, bounds);
    if (refusal) return refusal;
    const air = aqiOf(pollutant, concentration);
    if (air === null) return refused("belowTable", { input: pollutant });
    const details = { category: words[air.category] };
    return air.index === null ? refused("aboveTable", { input: pollutant }, { details }) : computed(air.index, details);
  },
});
