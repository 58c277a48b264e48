/**
 * What people spend on, in the order of how often they do: a coarse reading of the UN's COICOP 2018 divisions, with those
 * parted that people look at apart (a dwelling and its bills; subscriptions; what goes to a debt).
 */
export const expenseCategories = [
  "food",
  "eating_out",
  "transport",
  "housing",
  "utilities",
  "health",
  "household",
  "clothing",
  "entertainment",
  "subscriptions",
  "personal_care",
  "education",
  "family",
  "travel",
  "insurance",
  "gifts",
  "taxes",
  "debt",
  "other",
] as const;

export type ExpenseCategory = (typeof expenseCategories)[number];
