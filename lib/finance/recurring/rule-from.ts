import type { EntryValues } from "@/lib/entries/book";
import type { Entry } from "@/lib/entries/entry";
import { type Side, sides } from "@/lib/finance/imports/sides";

/** What a rule says that is made from an expense or from income: the same again, every month from its day on. */
export function ruleFrom(side: Side, { day, values }: Pick<Entry, "day" | "values">): EntryValues {
  const said: EntryValues = values;
  const { word, text } = sides[side];
  return {
    firstDay: day,
    side,
    amountMinor: said.amountMinor ?? null,
    currency: said.currency ?? null,
    category: side === "expense" ? (said[word] ?? null) : null,
    incomeType: side === "income" ? (said[word] ?? null) : null,
    every: 1,
    unit: "month",
    lastDay: null,
    description: said[text] ?? null,
  };
}
