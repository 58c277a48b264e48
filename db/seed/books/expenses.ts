import type { CheckInValues } from "@/lib/wellness/check-in/fields";
import { type Chance, chanceOf } from "../random";

/** What a day's spending goes to, with how often: a word said twice is twice as likely. */
const daily = ["food", "food", "food", "eating_out", "eating_out", "transport", "entertainment"] as const;
const seldom = ["clothing", "household", "health", "personal_care", "gifts", "education"] as const;
const places: Partial<Record<string, readonly string[]>> = {
  food: ["Market", "Supermarket", "Bakery"],
  eating_out: ["Lunch with Mia", "Noodle bar", "Coffee"],
  transport: ["Train", "Bike repair"],
  entertainment: ["Cinema", "Concert", "Bookshop"],
};

/** The expenses of a day: together exactly what the check-in says was spent. */
export function expensesOf(key: string, day: string, { spentMinor }: CheckInValues) {
  if (typeof spentMinor !== "number" || spentMinor <= 0) return [];
  const chance = chanceOf(`${key}·${day}·expenses`);
  const large = spentMinor > 8_000 && chance.happens(0.6) ? [chance.pick(seldom)] : [];
  const words = [...large, chance.pick(daily), ...(chance.happens(0.5) ? [chance.pick(daily)] : [])];
  const categories = [...new Set(words)];
  return partsOf(spentMinor, categories.length, chance).map((amountMinor, index) => {
    const category = categories[index] ?? "food";
    const known = places[category];
    return {
      expenseDate: day,
      amountMinor,
      category,
      recurring: false,
      description: known && chance.happens(0.6) ? chance.pick(known) : null,
    };
  });
}

/** Splits an amount into so many parts above zero. */
function partsOf(amount: number, count: number, chance: Chance): number[] {
  if (count === 1 || amount < 100 * count) return [amount];
  const part = Math.max(1, Math.round((amount / count) * (0.5 + 0.6 * chance.uniform())));
  return [amount - part * (count - 1), ...Array.from({ length: count - 1 }, () => part)];
}
