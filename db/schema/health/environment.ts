import { mysqlTable } from "drizzle-orm/mysql-core";
import { weathers } from "@/lib/health/environment/words";
import { oneOf, within } from "../bounds";
import { code, day, measure, sealed, small, whole } from "../columns";
import { keysOfEntry, ofEntry } from "../entry-columns";

/** What a day was like around somebody: air, weather, light, rooms. */
export const environmentalTracking = mysqlTable(
  "environmental_tracking",
  {
    ...ofEntry(),
    trackingDate: day("tracking_date").notNull(),
    pm25: measure("pm25", 6, 1), // µg/m³, mean of 24 hours
    pm10: measure("pm10", 6, 1), // µg/m³, mean of 24 hours
    o3: measure("o3", 5, 3), // ppm, mean of 8 hours
    no2: measure("no2", 6, 1), // ppb, one hour
    so2: measure("so2", 6, 1), // ppb, one hour; of 24 hours from 186 on
    co: measure("co", 5, 1), // ppm, mean of 8 hours
    airQualityIndex: whole("air_quality_index"), // only where no pollutant is known: else it is computed
    temperature: measure("temperature", 5, 2), // °C
    humidity: small("humidity"), // %
    weatherCondition: code("weather_condition", { length: 24 }),
    uvIndex: measure("uv_index", 3, 1),
    naturalLightExposure: whole("natural_light_exposure"), // minutes
    sleepEnvironmentQuality: small("sleep_environment_quality"),
    workEnvironmentQuality: small("work_environment_quality"),
    notes: sealed("notes"),
  },
  (t) => [
    ...keysOfEntry("environmental_tracking", t, t.trackingDate),
    within("environmental_tracking_pm25_ck", t.pm25, 0, 5000),
    within("environmental_tracking_pm10_ck", t.pm10, 0, 10000),
    within("environmental_tracking_o3_ck", t.o3, 0, 2),
    within("environmental_tracking_no2_ck", t.no2, 0, 5000),
    within("environmental_tracking_so2_ck", t.so2, 0, 5000),
    within("environmental_tracking_co_ck", t.co, 0, 200),
    within("environmental_tracking_aqi_ck", t.airQualityIndex, 0, 1000),
    within("environmental_tracking_temp_ck", t.temperature, -90, 60),
    within("environmental_tracking_humidity_ck", t.humidity, 0, 100),
    oneOf("environmental_tracking_weather_ck", t.weatherCondition, weathers),
    within("environmental_tracking_uv_ck", t.uvIndex, 0, 20),
    within("environmental_tracking_light_ck", t.naturalLightExposure, 0, 1440),
    within("environmental_tracking_sleep_ck", t.sleepEnvironmentQuality, 1, 10),
    within("environmental_tracking_work_ck", t.workEnvironmentQuality, 1, 10),
  ],
);
