import { mysqlTable } from "drizzle-orm/mysql-core";
import { foodCodes } from "@/lib/health/nutrition/foods";
import { mealTypes } from "@/lib/health/nutrition/nutrients";
import { oneOf, within } from "../bounds";
import { code, day, id, measure, sealed, whole } from "../columns";
import { hangsOn, keysOfEntry, ofEntry } from "../entry-columns";

/** A meal. Where it has foods, its figures are their sums, and null when one of them is not known. */
export const nutritionLogs = mysqlTable(
  "nutrition_logs",
  {
    ...ofEntry(),
    logDate: day("log_date").notNull(),
    mealType: code("meal_type", { length: 16 }).notNull(),
    mealTime: whole("meal_time"), // minutes after midnight
    waterIntake: whole("water_intake"), // ml; the source document counts ounces
    calories: whole("calories"),
    protein: measure("protein", 6, 2),
    carbohydrates: measure("carbohydrates", 6, 2),
    fat: measure("fat", 6, 2),
    fiber: measure("fiber", 6, 2),
    sugar: measure("sugar", 6, 2),
    sodium: whole("sodium"),
    vitaminD: measure("vitamin_d_micrograms", 7, 2),
    vitaminB12: measure("vitamin_b12_micrograms", 7, 2),
    iron: measure("iron_milligrams", 6, 2),
    zinc: measure("zinc_milligrams", 6, 2),
    magnesium: measure("magnesium_milligrams", 6, 2),
    notes: sealed("notes"),
  },
  (t) => [
    ...keysOfEntry("nutrition_logs", t, t.logDate),
    oneOf("nutrition_logs_meal_ck", t.mealType, mealTypes),
    within("nutrition_logs_time_ck", t.mealTime, 0, 1439),
    within("nutrition_logs_water_ck", t.waterIntake, 0, 20_000),
    within("nutrition_logs_calories_ck", t.calories, 0, 30_000),
    within("nutrition_logs_protein_ck", t.protein, 0, 5_000),
    within("nutrition_logs_carbohydrates_ck", t.carbohydrates, 0, 5_000),
    within("nutrition_logs_fat_ck", t.fat, 0, 5_000),
    within("nutrition_logs_fiber_ck", t.fiber, 0, 5_000),
    within("nutrition_logs_sugar_ck", t.sugar, 0, 5_000),
    within("nutrition_logs_sodium_ck", t.sodium, 0, 100_000),
    within("nutrition_logs_vitamin_d_ck", t.vitaminD, 0, 10_000),
    within("nutrition_logs_b12_ck", t.vitaminB12, 0, 10_000),
    within("nutrition_logs_iron_ck", t.iron, 0, 5_000),
    within("nutrition_logs_zinc_ck", t.zinc, 0, 5_000),
    within("nutrition_logs_magnesium_ck", t.magnesium, 0, 5_000),
  ],
);

/** A food of a meal; null figures are those of the catalogue. */
export const nutritionFoods = mysqlTable(
  "nutrition_foods",
  {
    userId: id("user_id").notNull(),
    entryId: id("entry_id").notNull(),
    place: whole("place").notNull(),
    food: code("food", { length: 32 }),
    foodName: sealed("food_name"),
    amount: measure("amount", 6, 2).notNull(), // grams
    calories: whole("calories"),
    protein: measure("protein", 6, 2),
    carbohydrates: measure("carbohydrates", 6, 2),
    fat: measure("fat", 6, 2),
    fiber: measure("fiber", 6, 2),
    sugar: measure("sugar", 6, 2),
    sodium: whole("sodium"),
  },
  (t) => [
    ...hangsOn("nutrition_foods", t, nutritionLogs),
    oneOf("nutrition_foods_food_ck", t.food, foodCodes),
    within("nutrition_foods_amount_ck", t.amount, 0, 5_000),
    within("nutrition_foods_calories_ck", t.calories, 0, 30_000),
    within("nutrition_foods_protein_ck", t.protein, 0, 5_000),
    within("nutrition_foods_carbohydrates_ck", t.carbohydrates, 0, 5_000),
    within("nutrition_foods_fat_ck", t.fat, 0, 5_000),
    within("nutrition_foods_fiber_ck", t.fiber, 0, 5_000),
    within("nutrition_foods_sugar_ck", t.sugar, 0, 5_000),
    within("nutrition_foods_sodium_ck", t.sodium, 0, 100_000),
  ],
);
