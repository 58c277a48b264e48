export const ruleSides = ["expense", "income"] as const;
export type RuleSide = (typeof ruleSides)[number];

/** What a rule counts in: every second week, every third month. */
export const ruleUnits = ["week", "month", "year"] as const;
export type RuleUnit = (typeof ruleUnits)[number];

/** What became of a day on which something was expected. */
export const expectedStates = ["kept", "skipped"] as const;
export type ExpectedState = (typeof expectedStates)[number];
