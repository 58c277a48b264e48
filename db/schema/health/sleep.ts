import { sql } from "drizzle-orm";
import { check, mysqlTable } from "drizzle-orm/mysql-core";
import { oneOf, within } from "../bounds";
import { code, day, flag, instant, measure, sealed, small, whole } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** One stretch of sleep: a night, or a nap. Several may belong to one day, from one source or from several. */
export const sleepRecords = mysqlTable(
  "sleep_records",
  {
    ...ofEntry(),
    // The day on which the person woke, in their zone: Tuesday's sleep stays Tuesday's when they fly to Tokyo.
    sleepDate: day("sleep_date").notNull(),
    kind: code("kind", { length: 16 }).notNull(), // "night" or "nap"
    bedtime: instant("bedtime").notNull(),
    wakeTime: instant("wake_time").notNull(),
    totalSleepMinutes: whole("total_sleep_minutes"), // null: nobody measured it; the time in bed is known all the same
    remSleepMinutes: whole("rem_sleep_minutes"),
    deepSleepMinutes: whole("deep_sleep_minutes"),
    lightSleepMinutes: whole("light_sleep_minutes"),
    awakeMinutes: whole("awake_minutes"),
    sleepQuality: small("sleep_quality"),
    sleepEnvironmentTemp: measure("sleep_environment_temp", 5, 2), // °C
    sleepEnvironmentNoise: whole("sleep_environment_noise"), // dB
    screenTimeBeforeBed: whole("screen_time_before_bed"), // minutes
    blueLightBlockingUsed: flag("blue_light_blocking_used"),
    exerciseTimeBeforeBed: measure("exercise_time_before_bed", 4, 2), // hours since the last exercise
    caffeineBeforeBed: flag("caffeine_before_bed"),
    alcoholBeforeBed: flag("alcohol_before_bed"),
    meditationBeforeBed: whole("meditation_before_bed"), // minutes
    sleepAids: sealed("sleep_aids"), // JSON array: may name a medicine
    notes: sealed("notes"),
    // The person said that of overlapping records this one's source is right; null: nobody said anything.
    chosenAt: instant("chosen_at"),
  },
  (t) => [
    ...keysOfEntry("sleep_records", t, t.sleepDate),
    oneOf("sleep_records_kind_ck", t.kind, ["night", "nap"]),
    check("sleep_records_order_ck", sql`${t.wakeTime} > ${t.bedtime}`),
    within("sleep_records_total_ck", t.totalSleepMinutes, 0, 1440),
    within("sleep_records_rem_ck", t.remSleepMinutes, 0, 1440),
    within("sleep_records_deep_ck", t.deepSleepMinutes, 0, 1440),
    within("sleep_records_light_ck", t.lightSleepMinutes, 0, 1440),
    within("sleep_records_awake_ck", t.awakeMinutes, 0, 1440),
    within("sleep_records_quality_ck", t.sleepQuality, 1, 10),
    within("sleep_records_temp_ck", t.sleepEnvironmentTemp, -20, 50),
    within("sleep_records_noise_ck", t.sleepEnvironmentNoise, 0, 140),
    within("sleep_records_screen_ck", t.screenTimeBeforeBed, 0, 1440),
    within("sleep_records_exercise_ck", t.exerciseTimeBeforeBed, 0, 72),
    within("sleep_records_meditation_ck", t.meditationBeforeBed, 0, 1440),
  ],
);
