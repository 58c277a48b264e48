import { exerciseLogs } from "@/db/schema/health/exercise";
import { defineBook } from "@/lib/entries/book";
import { choice, moment, number, rating, text } from "@/lib/entries/field";
import { exerciseTypes, intensities } from "./words";

const measured = { group: "measured" } as const;

/** Trainings, walks, matches. */
export const exerciseBook = defineBook({
  name: "exercise",
  category: "physical",
  table: exerciseLogs,
  day: { ofMoment: "exerciseDate" },
  headline: ["exerciseType", "durationMinutes", "intensity", "distance"],
  filters: ["exerciseType", "intensity"],
  trends: [
    { field: "durationMinutes", ofDay: "sum" },
    { field: "distance", ofDay: "sum" },
  ],
  fields: [
    moment("exerciseDate", { isRequired: true }),
    choice("exerciseType", exerciseTypes, { isRequired: true }),
    number(
      "durationMinutes",
      { min: 1, max: 2880, decimals: 2, unit: "minutes" },
      { isRequired: true, plausible: { min: 1, max: 720 } },
    ),
    choice("intensity", intensities),
    rating("workoutRating", { max: 5 }),
    number(
      "distance",
      { min: 0, max: 2000, decimals: 3, unit: "km" },
      { ...measured, plausible: { min: 0, max: 400 } },
    ),
    number(
      "caloriesBurned",
      { min: 0, max: 30_000, decimals: 0, unit: "kcal" },
      { ...measured, plausible: { min: 0, max: 8_000 } },
    ),
    number(
      "avgHeartRate",
      { min: 20, max: 350, decimals: 0, unit: "bpm" },
      { ...measured, plausible: { min: 40, max: 220 } },
    ),
    number(
      "maxHeartRate",
      { min: 20, max: 350, decimals: 0, unit: "bpm" },
      { ...measured, plausible: { min: 50, max: 235 } },
    ),
    text("notes", 2_000, { isLong: true }),
  ],
  check({ avgHeartRate, maxHeartRate }) {
    const isAbove = avgHeartRate !== null && maxHeartRate !== null && avgHeartRate > maxHeartRate;
    return { maxHeartRate: isAbove && "errors.maxBelowAverage" };
  },
});
