/** The five parts of a life, always in this order. */
export const categories = ["spiritual", "mental", "emotional", "physical", "financial"] as const;

export type Category = (typeof categories)[number];

export function isCategory(value: string): value is Category {
  return categories.some((category) => category === value);
}

/** One value for each category, in the usual order. */
export function byCategory<Value>(make: (category: Category) => Value): Record<Category, Value> {
  return {
    spiritual: make("spiritual"),
    mental: make("mental"),
    emotional: make("emotional"),
    physical: make("physical"),
    financial: make("financial"),
  };
}
