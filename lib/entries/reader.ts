import type { Actor } from "@/lib/auth/actor";
import type { ZonePeriod } from "@/lib/time";
import type { Habits } from "@/lib/typed-value";

/** Whose habits decide how what was typed is read and how what is kept is shown. */
export type Reader = Habits & { zonePeriods: readonly ZonePeriod[] };

export function readerOf({ locale, units, currency, zonePeriods }: Actor): Reader {
  return { locale, units, currency, zonePeriods };
}
