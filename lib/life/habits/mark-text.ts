import { isDay } from "@/lib/time";
import { type LogState, logStates } from "./words";

/** What a tap says: a day and what was done on it; null takes it back. */
export type TickedMark = { day: string; state: LogState | null };

/** As the one value that a button sends: "2026-11-21 done". */
export const markText = ({ day, state }: TickedMark): string => `${day} ${state ?? "open"}`;

/** Null for what no button sends. */
export function readMark(text: string): TickedMark | null {
  const [day = "", word, ...rest] = text.split(" ");
  const state = logStates.find((each) => each === word) ?? null;
  return isDay(day) && rest.length === 0 && (state !== null || word === "open") ? { day, state } : null;
}
