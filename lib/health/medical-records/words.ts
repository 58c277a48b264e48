/** Stored by these words; shown by `messages/<locale>/books.json`. */
export const recordTypes = ["diagnosis", "procedure", "surgery", "vaccination", "allergy"] as const;
export const severities = ["mild", "moderate", "severe", "critical"] as const;
export const statuses = ["active", "managed", "resolved"] as const;
