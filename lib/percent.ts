import { oncePer } from "./once-per";

const format = oncePer((locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));

/** A share, 0–1, in whole percent as the reader writes it ("24 %", "24%"). */
export function formatPercent(share: number, locale: string): string {
  return format(locale).format(share);
}
