import type { Habits } from "./typed-value";
import { typedUnit, type Unit } from "./units";
import { isMessageKey, say } from "./words";

/** The unit that is typed and read: the currency for amounts of money, pounds and miles where those are the habit. Some have none. */
export function unitInWords(unit: Unit, { locale, units, currency }: Habits): string | undefined {
  if (unit === "minor") return currency;
  const key = `units.${typedUnit(unit, units)}`;
  return isMessageKey(key) ? say(locale, key) : undefined;
}
