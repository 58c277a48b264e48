import type { EntryValues } from "@/lib/entries/book";
import { figuresOf, isFood } from "./foods";
import { type Nutrient, nutrients } from "./nutrients";

/** A food's own number as it was said, else what the catalogue knows of that amount. */
export function figureOf(row: EntryValues, nutrient: Nutrient): number | null {
  const { food, amount, [nutrient]: said } = row;
  if (typeof said === "number") return said;
  if (typeof food !== "string" || !isFood(food) || typeof amount !== "number") return null;
  return figuresOf(food, amount)[nutrient];
}

/** What the foods of a meal make together; null as soon as one of them is not known, which is not 0. */
export function totalsOf(rows: readonly EntryValues[]): Record<string, number | null> {
  return Object.fromEntries(
    nutrients.map((name) => {
      const figures = rows.map((row) => figureOf(row, name));
      const known = figures.filter((figure) => figure !== null).sort((a, b) => a - b); // no sum depends on their order
      if (known.length < figures.length) return [name, null];
      const sum = known.reduce((total, figure) => total + figure, 0);
      return [name, Number(sum.toFixed(name === "calories" || name === "sodium" ? 0 : 2))];
    }),
  );
}

/** Atwater's general factors: 4 kcal per gram of protein and of carbohydrates, 9 per gram of fat. */
const FAR_OFF = 0.2;

/** What the macros make where that is far from the energy that was said; null where they agree or one is missing. */
export function energyOfMacros({ calories, protein, carbohydrates, fat }: EntryValues): number | null {
  if (typeof calories !== "number" || typeof protein !== "number") return null;
  if (typeof carbohydrates !== "number" || typeof fat !== "number") return null;
  const expected = 4 * protein + 4 * carbohydrates + 9 * fat;
  const isFar = Math.abs(calories - expected) > FAR_OFF * Math.max(calories, expected);
  return isFar ? Math.round(expected) : null;
}
