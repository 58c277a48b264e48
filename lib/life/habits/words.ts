/** Stored by these words; shown by `messages/<locale>/books.json`. */
export const frequencies = ["daily", "some_days", "weekly", "monthly"] as const;
export type Frequency = (typeof frequencies)[number];

/** What was said of a day. A day of which nothing was said has no row. */
export const logStates = ["done", "skipped", "sick", "paused"] as const;
export type LogState = (typeof logStates)[number];

/** So many times in the shortest month: what cannot be reached every month is no aim. */
export const mostTimes = { weekly: 7, monthly: 28 } as const;

/** The largest amount of a day, in whatever it is counted. */
export const mostAmount = 100_000;
