import { habits } from "@/db/schema/life/habits";
import { categories } from "@/lib/categories";
import { defineBook } from "@/lib/entries/book";
import { choice, day, flag, number, several, text } from "@/lib/entries/field";
import { weekdays } from "@/lib/weekdays";
import { frequencies, mostAmount, mostTimes } from "./words";

const amount = { group: "amount" } as const;
const more = { group: "more" } as const;

/** Habits, and how often each is wanted. What was said of their days are logs beside it (answer-habit.ts). */
export const habitsBook = defineBook({
  name: "habits",
  category: "mental",
  categoryField: "category",
  front: "/habits",
  table: habits,
  day: { field: "startDate" },
  headline: ["name", "frequency", "weekdays", "category", "archivedOn"],
  filters: ["category", "frequency"],
  fields: [
    day("startDate", { isRequired: true, mayLieAhead: true }),
    text("name", 120, { isRequired: true }),
    choice("category", categories, { isRequired: true }),
    choice("frequency", frequencies, { isRequired: true }),
    several("weekdays", weekdays),
    number("targetDays", { min: 1, max: mostTimes.monthly, decimals: 0, unit: null }),
    number("targetAmount", { min: 0.01, max: mostAmount, decimals: 2, unit: null }, amount),
    text("unit", 40, amount),
    text("emoji", 40, more), // one sign may be a dozen characters: a family, a flag,
    flag("showStreak", more),
    day("archivedOn", { ...more, mayLieAhead: true }),
    text("description", 2_000, { ...more, isLong: true }),
  ],
  check({ startDate, archivedOn, frequency, weekdays: days, targetDays, targetAmount, unit }) {
    const isTooOften = frequency === "weekly" && targetDays !== null && targetDays > mostTimes.weekly;
    const isCounted = frequency === "weekly" || frequency === "monthly";
    return {
      weekdays: frequency === "some_days" && days.length === 0 && "errors.chooseWeekdays",
      targetDays: isTooOften ? "errors.weekHasSevenDays" : isCounted && targetDays === null && "errors.howOften",
      targetAmount: unit !== null && targetAmount === null && "errors.amountOfUnit",
      archivedOn: startDate !== null && archivedOn !== null && archivedOn < startDate && "errors.endBeforeStart",
    };
  },
});
