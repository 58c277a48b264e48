import { type Nutrient, nutrients } from "./nutrients";

/**
 * Foods by 100 g of what is eaten, from the USDA National Nutrient Database for Standard Reference, release 28 (2016): a work of
 * the U.S. Department of Agriculture, in the public domain. The number is the food's in that database; null is not known.
 * In the order of `nutrients`: kcal; protein, carbohydrates, fat, fibre, sugar in g; sodium in mg; vitamins D and B12 in µg;
 * iron, zinc, magnesium in mg.
 */
export type Food = { ndb: string; per100g: Readonly<Record<Nutrient, number | null>> };

function food(ndb: string, values: readonly (number | null)[]): Food {
  const [calories = null, protein = null, carbohydrates = null, fat = null, fiber = null, sugar = null, ...small] =
    values;
  const [sodium = null, vitaminD = null, vitaminB12 = null, iron = null, zinc = null, magnesium = null] = small;
  return {
    ndb,
    per100g: {
      calories,
      protein,
      carbohydrates,
      fat,
      fiber,
      sugar,
      sodium,
      vitaminD,
      vitaminB12,
      iron,
      zinc,
      magnesium,
    },
  };
}

export const foods = {
  apple: food("09003", [52, 0.26, 13.81, 0.17, 2.4, 10.39, 1, 0, 0, 0.12, 0.04, 5]),
  banana: food("09040", [89, 1.09, 22.84, 0.33, 2.6, 12.23, 1, 0, 0, 0.26, 0.15, 27]),
  orange: food("09200", [47, 0.94, 11.75, 0.12, 2.4, 9.35, 0, 0, 0, 0.1, 0.07, 10]),
  blueberries: food("09050", [57, 0.74, 14.49, 0.33, 2.4, 9.96, 1, 0, 0, 0.28, 0.16, 6]),
  strawberries: food("09316", [32, 0.67, 7.68, 0.3, 2, 4.89, 1, 0, 0, 0.41, 0.14, 13]),
  grapes: food("09132", [69, 0.72, 18.1, 0.16, 0.9, 15.48, 2, 0, 0, 0.36, 0.07, 7]),
  watermelon: food("09326", [30, 0.61, 7.55, 0.15, 0.4, 6.2, 1, 0, 0, 0.24, 0.1, 10]),
  avocado: food("09037", [160, 2, 8.53, 14.66, 6.7, 0.66, 7, 0, 0, 0.55, 0.64, 29]),
  broccoli: food("11090", [34, 2.82, 6.64, 0.37, 2.6, 1.7, 33, 0, 0, 0.73, 0.41, 21]),
  carrots: food("11124", [41, 0.93, 9.58, 0.24, 2.8, 4.74, 69, 0, 0, 0.3, 0.24, 12]),
  tomato: food("11529", [18, 0.88, 3.89, 0.2, 1.2, 2.63, 5, 0, 0, 0.27, 0.17, 11]),
  cucumber: food("11205", [15, 0.65, 3.63, 0.11, 0.5, 1.67, 2, 0, 0, 0.28, 0.2, 13]),
  spinach: food("11457", [23, 2.86, 3.63, 0.39, 2.2, 0.42, 79, 0, 0, 2.71, 0.53, 79]),
  lettuce: food("11252", [14, 0.9, 2.97, 0.14, 1.2, 1.97, 10, 0, 0, 0.41, 0.15, 7]),
  onion: food("11282", [40, 1.1, 9.34, 0.1, 1.7, 4.24, 4, 0, 0, 0.21, 0.17, 10]),
  red_pepper: food("11821", [31, 0.99, 6.03, 0.3, 2.1, 4.2, 4, 0, 0, 0.43, 0.25, 12]),
  mushrooms: food("11260", [22, 3.09, 3.26, 0.34, 1, 1.98, 5, 0.2, 0.04, 0.5, 0.52, 9]),
  potatoes: food("11367", [86, 1.71, 20.01, 0.1, 1.8, 0.85, 5, 0, 0, 0.31, 0.27, 20]),
  sweet_potato: food("11507", [86, 1.57, 20.12, 0.05, 3, 4.18, 55, 0, 0, 0.61, 0.3, 25]),
  white_rice: food("20045", [130, 2.69, 28.17, 0.28, 0.4, 0.05, 1, 0, 0, 1.2, 0.49, 12]),
  brown_rice: food("20037", [111, 2.58, 22.96, 0.9, 1.8, 0.35, 5, 0, 0, 0.42, 0.63, 43]),
  spaghetti: food("20121", [158, 5.8, 30.86, 0.93, 1.8, 0.56, 1, 0, 0, 1.28, 0.51, 18]),
  quinoa: food("20137", [120, 4.4, 21.3, 1.92, 2.8, 0.87, 7, 0, 0, 1.49, 1.09, 64]),
  oats: food("08120", [379, 13.15, 67.7, 6.52, 10.1, 0.99, 6, 0, 0, 4.25, 3.64, 138]),
  white_bread: food("18069", [266, 8.85, 49.42, 3.33, 2.7, 5.67, 490, 0, 0, 3.61, 0.74, 23]),
  wholemeal_bread: food("18075", [252, 12.45, 42.71, 3.5, 6, 4.34, 455, 0, 0, 2.47, 1.77, 75]),
  boiled_egg: food("01129", [155, 12.58, 1.12, 10.61, 0, 1.12, 124, 2.2, 1.11, 1.19, 1.05, 10]),
  scrambled_egg: food("01132", [149, 9.99, 1.61, 10.98, 0, 1.39, 145, 1.8, 0.76, 1.31, 1.04, 11]),
  milk: food("01077", [61, 3.15, 4.8, 3.25, 0, 5.05, 43, 1.3, 0.45, 0.03, 0.37, 10]),
  milk_low_fat: food("01079", [50, 3.3, 4.8, 1.98, 0, 5.06, 47, 1.2, 0.53, 0.02, 0.48, 11]),
  yogurt: food("01116", [61, 3.47, 4.66, 3.25, 0, 4.66, 46, 0.1, 0.37, 0.05, 0.59, 12]),
  greek_yogurt: food("01256", [59, 10.19, 3.6, 0.39, 0, 3.24, 36, 0, 0.75, 0.07, 0.52, 11]),
  cottage_cheese: food("01012", [98, 11.12, 3.38, 4.3, 0, 2.67, 364, 0.1, 0.43, 0.07, 0.4, 8]),
  cheddar: food("01009", [406, 24.04, 1.33, 33.82, 0, 0.28, 644, 0.6, 0.88, 0.16, 3.43, 27]),
  mozzarella: food("01026", [300, 22.17, 2.19, 22.35, 0, 1.03, 627, 0.4, 2.28, 0.44, 2.92, 20]),
  butter: food("01001", [717, 0.85, 0.06, 81.11, 0, 0.06, 643, 1.5, 0.17, 0.02, 0.09, 2]),
  olive_oil: food("04053", [884, 0, 0, 100, 0, 0, 2, 0, 0, 0.56, 0, 0]),
  chicken_breast: food("05064", [165, 31.02, 0, 3.57, 0, 0, 74, 0.1, 0.34, 1.04, 1, 29]),
  salmon: food("15209", [182, 25.44, 0, 8.13, 0, null, 56, null, 3.05, 1.03, 0.82, 37]),
  tuna: food("15121", [86, 19.44, 0, 0.96, 0, 0, 247, 1.2, 2.55, 1.63, 0.69, 23]),
  shrimps: food("15270", [85, 20.1, 0, 0.51, null, null, 119, null, null, 0.52, 1.34, 35]),
  lentils: food("16070", [116, 9.02, 20.13, 0.38, 7.9, 1.8, 2, 0, 0, 3.33, 1.27, 36]),
  chickpeas: food("16057", [164, 8.86, 27.42, 2.59, 7.6, 4.8, 7, 0, 0, 2.89, 1.53, 48]),
  kidney_beans: food("16033", [127, 8.67, 22.8, 0.5, 7.4, 0.32, 2, 0, 0, 2.94, 1.07, 45]),
  soybeans: food("16109", [173, 16.64, 9.93, 8.97, 6, 3, 1, 0, 0, 5.14, 1.15, 86]),
  tofu: food("16427", [76, 8.08, 1.88, 4.78, 0.3, null, 7, 0, 0, 5.36, 0.8, 30]),
  almonds: food("12061", [579, 21.15, 21.55, 49.93, 12.5, 4.35, 1, 0, 0, 3.71, 3.12, 270]),
  walnuts: food("12155", [654, 15.23, 13.71, 65.21, 6.7, 2.61, 2, 0, 0, 2.91, 3.09, 158]),
  peanut_butter: food("16098", [598, 22.21, 22.31, 51.36, 5, 10.49, 426, 0, 0, 1.74, 2.51, 168]),
  dark_chocolate: food("19904", [598, 7.79, 45.9, 42.63, 10.9, 23.99, 20, null, 0.28, 11.9, 3.31, 228]),
  sugar: food("19335", [387, 0, 99.98, 0, 0, 99.8, 1, 0, 0, 0.05, 0.01, 0]),
  honey: food("19296", [304, 0.3, 82.4, 0, 0.2, 82.12, 4, 0, 0, 0.42, 0.22, 2]),
  coffee: food("14209", [1, 0.12, 0, 0.02, 0, 0, 2, 0, 0, 0.01, 0.02, 3]),
  tea: food("14355", [1, 0, 0.3, 0, 0, 0, 3, 0, 0, 0.02, 0.02, 3]),
  orange_juice: food("09206", [45, 0.7, 10.4, 0.2, 0.2, 8.4, 1, 0, 0, 0.2, 0.05, 11]),
  beer: food("14003", [43, 0.46, 3.55, 0, 0, 0, 4, 0, 0.02, 0.02, 0.01, 6]),
  red_wine: food("14096", [85, 0.07, 2.61, 0, 0, 0.62, 4, 0, 0, 0.46, 0.14, 12]),
} as const satisfies Record<string, Food>;

export type FoodCode = keyof typeof foods;

export const isFood = (word: string): word is FoodCode => Object.hasOwn(foods, word);
export const foodCodes: readonly FoodCode[] = Object.keys(foods).filter(isFood);

/** What an amount of a food has; null where nobody knows. */
export function figuresOf(code: FoodCode, grams: number): Record<Nutrient, number | null> {
  const { per100g } = foods[code];
  const scaled = nutrients.map((name): [Nutrient, number | null] => {
    const per = per100g[name];
    return [name, per === null ? null : (per * grams) / 100];
  });
  return { ...per100g, ...Object.fromEntries(scaled) };
}
