/** Figures of a meal that its foods add up to. */
export const nutrients = [
  "calories",
  "protein",
  "carbohydrates",
  "fat",
  "fiber",
  "sugar",
  "sodium",
  "vitaminD",
  "vitaminB12",
  "iron",
  "zinc",
  "magnesium",
] as const;
export type Nutrient = (typeof nutrients)[number];

export const mealTypes = ["breakfast", "lunch", "dinner", "snack"] as const;
