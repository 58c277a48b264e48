/** A pause from its first to its last day; `to` null while it lasts. */
export type Pause = { from: string; to: string | null };

/** The pause that a day belongs to. */
export function pauseOn(pauses: readonly Pause[], day: string): Pause | undefined {
  return pauses.find(({ from, to }) => from <= day && (to === null || day <= to));
}

/** True on the days of a pause. */
export const isPausedOn = (pauses: readonly Pause[], day: string): boolean => pauseOn(pauses, day) !== undefined;
