/** Stored by these words; shown by `messages/<locale>/books.json`. */
export const goalStatuses = ["planned", "active", "paused", "achieved", "let_go"] as const;
export type GoalStatus = (typeof goalStatuses)[number];

export const priorities = ["high", "medium", "low"] as const;

/** Which way a goal's number is to go. */
export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];

/** So many milestones a goal has at most: more are several goals. */
export const mostMilestones = 20;

/** The longest texts of a goal and of what is noted about it. */
export const goalTexts = { title: 200, long: 2_000, unit: 40 } as const;
