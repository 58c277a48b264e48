/** What people do, in the order of how many do it. Stored by these words; shown by `messages/<locale>/books.json`. */
export const exerciseTypes = [
  "walking",
  "running",
  "cycling",
  "swimming",
  "strength",
  "yoga",
  "hiking",
  "rowing",
  "dancing",
  "ball_game",
  "climbing",
  "skiing",
  "martial_art",
  "interval",
  "stretching",
  "gardening",
  "other",
] as const;

/** As the talk test has it: moderate is able to talk and not to sing (CDC, Measuring Physical Activity Intensity). */
export const intensities = ["light", "moderate", "vigorous"] as const;
