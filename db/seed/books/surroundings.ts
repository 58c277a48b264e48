import { chanceOf } from "../random";

/** What was around somebody on one day in three: they look it up when they go out. */
export function surroundingsOf(key: string, day: string) {
  const chance = chanceOf(`${key}·${day}·around`);
  if (!chance.happens(0.33)) return null;
  const month = Number(day.slice(5, 7));
  const warmth = Math.cos(((month - 7) * Math.PI) / 6); // 1 in July, -1 in January
  const rained = chance.happens(0.3);
  return {
    trackingDate: day,
    naturalLightExposure: Math.round(50 + 35 * warmth + 40 * chance.uniform()),
    pm25: Math.round(10 * (8 - 3 * warmth + 6 * chance.uniform())) / 10,
    pm10: Math.round(16 + 12 * chance.uniform()),
    o3: Math.round(1000 * (0.032 + 0.018 * warmth + 0.012 * chance.uniform())) / 1000,
    no2: Math.round(12 + 14 * chance.uniform()),
    temperature: Math.round(10 * (11 + 9 * warmth + 3 * chance.normal())) / 10,
    humidity: Math.round(rained ? 82 + 12 * chance.uniform() : 52 + 20 * chance.uniform()),
    weatherCondition: rained ? "rain" : chance.pick(["sunny", "partly_cloudy", "cloudy"]),
    uvIndex: Math.max(0, Math.round(3.4 + 3 * warmth - (rained ? 1.5 : 0))),
    sleepEnvironmentQuality: chance.happens(0.5) ? 7 : 8,
    workEnvironmentQuality: 5 + Math.round(3 * chance.uniform()),
  };
}
