import { sleepRecords } from "@/db/schema/health/sleep";
import { defineBook } from "@/lib/entries/book";
import { choice, clock, day, flag, hours, minutes, number, rating, tags, text } from "@/lib/entries/field";
import { chooseSleep } from "./choose-sleep";
import { countedSleep } from "./counted-sleep";

const stages = { group: "stages" } as const;
const room = { group: "room" } as const;
const before = { group: "before" } as const;

/** Four stages, each rounded to a minute by whoever measured them. */
const ROUNDED = 2;

/** Nights and naps. */
export const sleepBook = defineBook({
  name: "sleep",
  category: "physical",
  table: sleepRecords,
  day: { field: "sleepDate" },
  headline: ["totalSleepMinutes", "bedtime", "wakeTime", "sleepQuality"],
  filters: ["kind"],
  trends: [
    { field: "totalSleepMinutes", ofDay: "sum" },
    { field: "sleepQuality", ofDay: "mean" },
  ],
  fields: [
    day("sleepDate", { isRequired: true }),
    choice("kind", ["night", "nap"], { isRequired: true }),
    clock("bedtime", { isRequired: true, before: "wakeTime" }),
    clock("wakeTime", { isRequired: true }),
    rating("sleepQuality"),
    minutes("totalSleepMinutes", { plausible: { min: 10, max: 960 } }),
    minutes("remSleepMinutes", stages),
    minutes("deepSleepMinutes", stages),
    minutes("lightSleepMinutes", stages),
    minutes("awakeMinutes", stages),
    number("sleepEnvironmentTemp", { min: -20, max: 50, decimals: 2, unit: "celsius" }, room),
    number("sleepEnvironmentNoise", { min: 0, max: 140, decimals: 0, unit: "decibel" }, room),
    minutes("screenTimeBeforeBed", before),
    flag("blueLightBlockingUsed", before),
    hours("exerciseTimeBeforeBed", 72, before),
    flag("caffeineBeforeBed", before),
    flag("alcoholBeforeBed", before),
    minutes("meditationBeforeBed", before),
    tags("sleepAids", { ...before, suggestions: ["earplugs", "mask", "noise", "tea", "melatonin", "magnesium"] }),
    text("notes", 2_000, { isLong: true }),
  ],
  counting: { of: countedSleep, choose: chooseSleep },
  check({ bedtime, wakeTime, totalSleepMinutes, awakeMinutes, ...night }) {
    if (!bedtime || !wakeTime) return {};
    const inBed = (wakeTime.getTime() - bedtime.getTime()) / 60_000;
    const stages = [night.remSleepMinutes, night.deepSleepMinutes, night.lightSleepMinutes, awakeMinutes];
    const staged = stages.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    return {
      wakeTime: inBed <= 0 && "errors.wakeBeforeBed",
      totalSleepMinutes: (totalSleepMinutes ?? 0) > Math.ceil(inBed) && "errors.longerThanInBed",
      lightSleepMinutes: staged > inBed + ROUNDED && "errors.stagesExceedNight",
    };
  },
});
