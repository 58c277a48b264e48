/**
 * Who and why, the five scores, five weeks as a line, the newest check-in: one grid for a row and for the words above it, so that
 * a score is found by looking straight down. On a phone the same four stand below one another.
 */
export const listColumns =
  "grid grid-cols-[minmax(0,1fr)_auto] md:grid-cols-[minmax(0,1fr)_18.75rem_5.5rem] md:gap-x-5 xl:grid-cols-[minmax(0,1fr)_18.75rem_6rem_5.5rem]";
