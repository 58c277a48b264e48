/** Stored by these words; shown by `messages/<locale>/books.json`. */
export const medicationTypes = ["prescription", "otc", "supplement", "herbal", "nootropic"] as const;
export const frequencies = ["every_day", "some_days", "as_needed"] as const;

/** Across time zones: at the same time by the clock where the person is, or at the same intervals as at home. */
export const travelRules = ["local_time", "home_interval"] as const;

/** So many times a day at most. */
export const mostTimes = 8;

/** What was done with a dose that was due. "later" leaves it due. */
export const doseStates = ["taken", "skipped", "later"] as const;
export type DoseState = (typeof doseStates)[number];
