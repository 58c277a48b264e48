import { nameInRow } from "@/lib/entries/read-rows";
import type { FoodCode } from "@/lib/health/nutrition/foods";
import { chanceOf } from "../random";

/** Grams of each food. */
type Plate = Partial<Record<FoodCode, number>>;

const meals = {
  breakfast: [
    { oats: 60, milk: 200, blueberries: 80 },
    { wholemeal_bread: 90, cottage_cheese: 80, tomato: 100 },
    { greek_yogurt: 200, strawberries: 120, walnuts: 20 },
  ],
  lunch: [
    { lentils: 250, carrots: 80, olive_oil: 10 },
    { spaghetti: 280, tomato: 150, mozzarella: 50 },
    { quinoa: 200, chickpeas: 120, red_pepper: 100, olive_oil: 10 },
  ],
  dinner: [
    { salmon: 150, potatoes: 220, broccoli: 180 },
    { chicken_breast: 160, white_rice: 200, spinach: 120 },
    { scrambled_egg: 150, wholemeal_bread: 80, cucumber: 120 },
  ],
} satisfies Record<string, readonly Plate[]>;

/** The meals that somebody wrote down on a day: on some days all of them, on most none. */
export function mealsOf(key: string, day: string): Record<string, unknown>[] {
  const chance = chanceOf(`${key}·${day}·meals`);
  if (!chance.happens(0.35)) return [];
  const times = { breakfast: 7 * 60 + 40, lunch: 12 * 60 + 30, dinner: 19 * 60 };
  return (["breakfast", "lunch", "dinner"] as const).map((mealType) => {
    const foods = Object.entries(chance.pick<Plate>(meals[mealType]));
    const rows = foods.flatMap(([food, grams], place): [string, unknown][] => [
      [nameInRow("food", place), food],
      [nameInRow("amount", place), Math.round(grams * (0.85 + 0.3 * chance.uniform()))],
    ]);
    return {
      logDate: day,
      mealType,
      mealTime: times[mealType],
      waterIntake: 250 + 50 * Math.round(5 * chance.uniform()),
      ...Object.fromEntries(rows),
    };
  });
}
