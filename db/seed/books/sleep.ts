import { clockText } from "@/lib/entries/typed";
import { addDays, instantOfWall, wallOf, type ZonePeriod } from "@/lib/time";
import type { CheckInValues } from "@/lib/wellness/check-in/fields";
import { chanceOf } from "../random";

/** The night before a day on which somebody said how long they slept. */
export function nightOf(
  key: string,
  day: string,
  { sleepDurationHours, sleepQuality }: CheckInValues,
  zonePeriods: readonly ZonePeriod[],
) {
  if (typeof sleepDurationHours !== "number") return null;
  const chance = chanceOf(`${key}·${day}·night`);
  const asleep = Math.round(sleepDurationHours * 60);
  const awake = Math.round(8 + 25 * chance.uniform());
  const bedtime = 22 * 60 + 20 + Math.round(70 * chance.uniform());
  const inBed = asleep + awake + Math.round(15 * chance.uniform());
  const bedDay = addDays(day, bedtime < 1440 ? -1 : 0);
  const bed = instantOfWall({ day: bedDay, minutes: bedtime % 1440 }, zonePeriods);
  const wake = wallOf(new Date(bed.getTime() + inBed * 60_000), zonePeriods).minutes; // some nights lose an hour
  const deep = Math.round(asleep * (0.14 + 0.06 * chance.uniform()));
  const rem = Math.round(asleep * (0.19 + 0.06 * chance.uniform()));
  const isLate = chance.happens(0.2);
  return {
    sleepDate: day,
    kind: "night",
    bedtime: clockText(bedtime % 1440),
    wakeTime: clockText(wake),
    totalSleepMinutes: asleep,
    sleepQuality: sleepQuality ?? null,
    deepSleepMinutes: deep,
    remSleepMinutes: rem,
    lightSleepMinutes: asleep - deep - rem,
    awakeMinutes: awake,
    sleepEnvironmentTemp: Math.round((18 + 3 * chance.uniform()) * 2) / 2,
    screenTimeBeforeBed: isLate ? 60 : 15,
    caffeineBeforeBed: isLate && chance.happens(0.5),
    alcoholBeforeBed: chance.happens(0.12),
    sleepAids: chance.happens(0.15) ? ["tea"] : [],
    notes: isLate && chance.happens(0.3) ? "One episode too many." : null,
  };
}
