import { mysqlTable } from "drizzle-orm/mysql-core";
import { exerciseTypes, intensities } from "@/lib/health/exercise/words";
import { oneOf, within } from "../bounds";
import { code, day, instant, measure, sealed, small, whole } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** One training, typed or delivered by a device. */
export const exerciseLogs = mysqlTable(
  "exercise_logs",
  {
    ...ofEntry(),
    logDate: day("log_date").notNull(), // the person's own day of its start
    exerciseDate: instant("exercise_date").notNull(), // when it began
    exerciseType: code("exercise_type", { length: 40 }).notNull(),
    durationMinutes: measure("duration_minutes", 7, 2).notNull(),
    intensity: code("intensity", { length: 16 }),
    caloriesBurned: whole("calories_burned"),
    distance: measure("distance", 8, 3), // kilometres
    avgHeartRate: whole("avg_heart_rate"),
    maxHeartRate: whole("max_heart_rate"),
    workoutRating: small("workout_rating"), // 1–5: how it felt
    notes: sealed("notes"),
  },
  (t) => [
    ...keysOfEntry("exercise_logs", t, t.logDate),
    oneOf("exercise_logs_type_ck", t.exerciseType, exerciseTypes),
    within("exercise_logs_duration_ck", t.durationMinutes, 1, 2880),
    oneOf("exercise_logs_intensity_ck", t.intensity, intensities),
    within("exercise_logs_calories_ck", t.caloriesBurned, 0, 30000),
    within("exercise_logs_distance_ck", t.distance, 0, 2000),
    within("exercise_logs_avg_hr_ck", t.avgHeartRate, 20, 350),
    within("exercise_logs_max_hr_ck", t.maxHeartRate, 20, 350),
    within("exercise_logs_rating_ck", t.workoutRating, 1, 5),
  ],
);
