import type { CheckInValues } from "@/lib/wellness/check-in/fields";
import { chanceOf } from "../random";

const kinds = [
  { exerciseType: "running", kmPerHour: 10.2, heart: 152 },
  { exerciseType: "cycling", kmPerHour: 21, heart: 134 },
  { exerciseType: "strength", kmPerHour: null, heart: 118 },
  { exerciseType: "yoga", kmPerHour: null, heart: 92 },
  { exerciseType: "walking", kmPerHour: 5.1, heart: 101 },
] as const;

/** The training of a day on which somebody moved for half an hour and more. */
export function exerciseOf(key: string, day: string, { movementMinutes }: CheckInValues) {
  if (typeof movementMinutes !== "number" || movementMinutes < 35) return null;
  const chance = chanceOf(`${key}·${day}·training`);
  const { exerciseType, kmPerHour, heart } = chance.pick(kinds);
  const mean = Math.round(heart + 6 * chance.normal());
  return {
    exerciseDate: `${day}T${chance.happens(0.5) ? "07:10" : "17:45"}`,
    exerciseType,
    durationMinutes: movementMinutes,
    intensity: mean > 140 ? "vigorous" : mean > 105 ? "moderate" : "light",
    distance: kmPerHour === null ? null : Math.round((kmPerHour * movementMinutes) / 6) / 10,
    avgHeartRate: mean,
    maxHeartRate: mean + 18 + Math.round(8 * chance.uniform()),
    caloriesBurned: Math.round((mean - 55) * movementMinutes * 0.085),
    workoutRating: 1 + Math.round(4 * Math.min(1, 0.45 + 0.5 * chance.uniform())),
  };
}
