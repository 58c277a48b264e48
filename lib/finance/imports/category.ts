import { type ExpenseCategory, expenseCategories } from "@/lib/finance/expenses/words";
import { incomeTypes } from "@/lib/finance/income/words";
import type { ReadingOptions } from "./options";
import type { RawLine } from "./raw-line";

/** What banks and other programs call the product's categories. */
const called: readonly (readonly [ExpenseCategory, RegExp])[] = [
  ["eating_out", /restaurant|eating out|dining|caf[eé]|coffee|takeaway|take-away|fast food/i],
  ["food", /grocer|supermarket|lebensmittel|\bfood\b/i],
  ["transport", /transport|fuel|petrol|gas station|parking|taxi|train|\bbus\b|\bcar\b|auto/i],
  ["housing", /\brent\b|housing|mortgage|miete|wohnen/i],
  ["utilities", /utilit|electric|\bwater\b|\bgas\b|internet|phone|telecom|strom/i],
  ["health", /health|doctor|dentist|pharmac|medical|apotheke/i],
  ["household", /household|furniture|home|haushalt/i],
  ["clothing", /cloth|shoes|fashion|kleidung/i],
  ["entertainment", /entertain|cinema|music|leisure|sport|hobb|freizeit/i],
  ["subscriptions", /subscri|streaming|abo\b/i],
  ["personal_care", /personal care|hair|beauty|cosmetic/i],
  ["education", /educat|school|course|book|tuition|bildung/i],
  ["family", /family|child|kids|\bpets?\b/i],
  ["travel", /travel|hotel|flight|holiday|vacation|reise/i],
  ["insurance", /insur|versicherung/i],
  ["gifts", /gift|donat|charity|spende|geschenk/i],
  ["taxes", /\btax(es)?\b|steuer/i],
  ["debt", /\bdebt|loan|credit card|kredit/i],
];

const byWord = new Map<string, ExpenseCategory>(expenseCategories.map((word) => [word.replaceAll("_", " "), word]));

/** The product's category of what a line calls its own, else the one that was chosen for all others. */
export function expenseCategoryOf({ category }: RawLine, { expenseCategory }: ReadingOptions): ExpenseCategory {
  const said = category.trim().toLowerCase().replaceAll("_", " ");
  if (said === "") return expenseCategory;
  return byWord.get(said) ?? called.find(([, names]) => names.test(said))?.[0] ?? expenseCategory;
}

/** OFX calls interest and dividends by these; salaries are told by their text alone. */
const returns = /^(int|div)$|interest|dividend|zinsen/i;
const salaries = /\b(salary|payroll|wages?|lohn|gehalt|salaire|n[oó]mina|stipendio)\b/i;

export function incomeTypeOf(
  { category, description, payee }: RawLine,
  { incomeType }: ReadingOptions,
): (typeof incomeTypes)[number] {
  const said = category.trim().toLowerCase().replaceAll(" ", "_");
  const word = incomeTypes.find((type) => type === said);
  if (word) return word;
  if (returns.test(category)) return "investment_return";
  return salaries.test([category, payee, description].join(" ")) ? "salary" : incomeType;
}
