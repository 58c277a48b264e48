import { type LogState, logStates } from "./words";

/** What a tap says: a day and what was done on it; null takes it back. */
export type TickedMark = { day: string; state: LogState | null };

/** As the one value that a button sends: "2026-11-21 done". */
export const markText = ({ day, state }: TickedMark): string => `${day} ${state ?? "open"}`;

/** As a day is written. Whether there is one is asked by the server: the calendar is too much for a page to load. */
const dayText = /^\d{4}-\d\d-\d\d$/;

/** Null for what no button sends. */
export function readMark(text: string): TickedMark | null {
  const [day = "", word, ...rest] = text.split(" ");
  const state = logStates.find((each) => each === word) ?? null;
  return dayText.test(day) && rest.length === 0 && (state !== null || word === "open") ? { day, state } : null;
}
