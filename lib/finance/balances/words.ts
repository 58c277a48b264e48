/** What is owned, the most liquid first. */
export const assetKinds = ["cash", "checking", "savings", "investment", "pension", "property", "vehicle"] as const;
/** What is owed: their balances count against a net worth. */
export const debtKinds = ["card", "loan", "mortgage"] as const;
export const accountKinds = [...assetKinds, ...debtKinds, "other"] as const;

/** What can be spent within days, and is for that. */
export const liquidKinds: ReadonlySet<string> = new Set(["cash", "checking", "savings"]);
const debts: ReadonlySet<string> = new Set(debtKinds);

export const isDebt = (accountKind: string) => debts.has(accountKind);
