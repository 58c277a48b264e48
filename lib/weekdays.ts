import { oncePer } from "./once-per";

/** Days of the week as they are kept; how they are called is said by the messages. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Weekday = (typeof weekdays)[number];

/** The day of the week of a day. Years of habits ask for the same days over and over. */
export const weekdayOf = oncePer((day: string): Weekday => {
  const monday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return weekdays[monday] ?? "mon";
}, 10_000);
