import { oncePer } from "./once-per";

/** Money is a whole number of the currency's smallest unit, and the currency's ISO 4217 code. */
export type Money = { amountMinor: number; currency: string };

/** Digits behind the point of a currency (2 for EUR, 0 for JPY, 3 for KWD), as the runtime's CLDR data has it. */
export const minorDigits = oncePer(
  (currency) =>
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2,
);

const amounts = oncePer((locale) =>
  oncePer((currency) => new Intl.NumberFormat(locale, { style: "currency", currency })),
);

/** An amount in the reader's habits ("€1,234.50"). */
export function formatMoney({ amountMinor, currency }: Money, locale: string): string {
  return amounts(locale)(currency).format(amountMinor / 10 ** minorDigits(currency));
}

/** True for a currency that the runtime can name. */
export function isCurrency(value: string): boolean {
  return Intl.supportedValuesOf("currency").includes(value);
}
