/** Why somebody pauses, where they say it. Stored by these words; shown by `messages/<locale>/books.json`. */
export const pauseReasons = ["sick", "travel", "family", "other"] as const;

/** So many days a pause has at most: whoever stops for longer than half a year starts anew. */
export const mostPausedDays = 183;
