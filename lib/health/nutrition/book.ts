import { nutritionFoods, nutritionLogs } from "@/db/schema/health/nutrition";
import { defineBook, defineRows } from "@/lib/entries/book";
import { choice, day, number, text, time } from "@/lib/entries/field";
import { columnsOfFood } from "./columns-of-food";
import { foodCodes } from "./foods";
import { mealTypes } from "./nutrients";
import { totalsOf } from "./totals";

const figures = { group: "figures" } as const;
const small = { group: "small" } as const;
const grams = { min: 0, max: 5_000, decimals: 2, unit: "g" } as const;
const energy = { min: 0, max: 30_000, decimals: 0, unit: "kcal" } as const;
const sodium = { min: 0, max: 100_000, decimals: 0, unit: "mg" } as const;
const micrograms = { min: 0, max: 10_000, decimals: 2, unit: "mcg" } as const;
const milligrams = { min: 0, max: 5_000, decimals: 2, unit: "mg" } as const;

/** What a meal is made of: a food of the catalogue, or one's own with its own numbers. */
const foodRows = defineRows({
  name: "food",
  table: nutritionFoods,
  most: 30,
  fields: [
    choice("food", foodCodes),
    text("foodName", 120),
    number("amount", grams, { isRequired: true, plausible: { min: 0.5, max: 2_500 } }),
    number("calories", energy),
    number("protein", grams),
    number("carbohydrates", grams),
    number("fat", grams),
    number("fiber", grams),
    number("sugar", grams),
    number("sodium", sodium),
  ],
  check({ food, foodName }) {
    return { food: food === null && !foodName && "errors.foodOrName" };
  },
  columns: columnsOfFood,
});

/** Meals, snacks and what was drunk. */
export const nutritionBook = defineBook({
  name: "nutrition",
  category: "physical",
  table: nutritionLogs,
  day: { field: "logDate" },
  headline: ["mealType", "calories", "protein"],
  filters: ["mealType"],
  trends: [
    { field: "calories", ofDay: "sum" },
    { field: "protein", ofDay: "sum" },
    { field: "waterIntake", ofDay: "sum" },
  ],
  fields: [
    day("logDate", { isRequired: true }),
    choice("mealType", mealTypes, { isRequired: true }),
    time("mealTime"),
    number("waterIntake", { min: 0, max: 20_000, decimals: 0, unit: "ml" }, { plausible: { min: 0, max: 6_000 } }),
    number("calories", energy, { ...figures, plausible: { min: 0, max: 5_000 } }),
    number("protein", grams, { ...figures, plausible: { min: 0, max: 300 } }),
    number("carbohydrates", grams, { ...figures, plausible: { min: 0, max: 700 } }),
    number("fat", grams, { ...figures, plausible: { min: 0, max: 400 } }),
    number("fiber", grams, figures),
    number("sugar", grams, figures),
    number("sodium", sodium, figures),
    number("vitaminD", micrograms, small),
    number("vitaminB12", micrograms, small),
    number("iron", milligrams, small),
    number("zinc", milligrams, small),
    number("magnesium", milligrams, small),
    text("notes", 2_000, { isLong: true }),
  ],
  rows: foodRows,
  ofRows: totalsOf,
  check({ carbohydrates, sugar }) {
    // Tables find carbohydrates as what is left over, so sugar measured by itself may be a little more.
    const most = carbohydrates === null ? Number.POSITIVE_INFINITY : 1.1 * carbohydrates + 2;
    return { sugar: (sugar ?? 0) > most && "errors.moreThanCarbohydrates" };
  },
});
