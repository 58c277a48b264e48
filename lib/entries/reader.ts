import type { Actor } from "@/lib/auth/actor";
import { isCurrency } from "@/lib/money";
import type { ZonePeriod } from "@/lib/time";
import type { Habits } from "@/lib/typed-value";

/** Whose habits decide how what was typed is read and how what is kept is shown. */
export type Reader = Habits & { zonePeriods: readonly ZonePeriod[] };

export function readerOf({ locale, units, currency, zonePeriods }: Actor): Reader {
  return { locale, units, currency, zonePeriods };
}

/** What is typed as an amount, and shown as one, is in the entry's own currency. */
export function inCurrencyOf(reader: Reader, { currency }: Readonly<Record<string, unknown>>): Reader {
  return typeof currency === "string" && isCurrency(currency) ? { ...reader, currency } : reader;
}
