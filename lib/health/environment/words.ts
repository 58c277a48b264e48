/** Stored by these words; shown by `messages/<locale>/books.json`. */
export const weathers = ["sunny", "partly_cloudy", "cloudy", "fog", "rain", "storm", "snow", "windy"] as const;
