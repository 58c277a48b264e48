/** The source document's kinds of income. Stored by these words; shown by `messages/<locale>/books.json`. */
export const incomeTypes = ["salary", "bonus", "side_income", "investment_return", "other"] as const;
