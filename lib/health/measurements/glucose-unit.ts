/** Regions whose meters show mg/dL; elsewhere mmol/L is usual (IDF Diabetes Atlas; manufacturers' country settings). */
const inMgDl = new Set([
  "US",
  "AT",
  "BE",
  "BR",
  "DE",
  "EG",
  "ES",
  "FR",
  "GR",
  "IL",
  "IN",
  "IT",
  "JP",
  "KR",
  "LU",
  "MX",
  "PL",
  "PT",
  "TR",
]);

/** How somebody's meter shows a glucose: as they typed it last, else as is usual where they live. */
export function glucoseUnitOf(lastEntered: string | undefined, locale: string): "mgDl" | "mmolL" {
  if (lastEntered === "mgDl" || lastEntered === "mmolL") return lastEntered;
  const { region } = new Intl.Locale(locale).maximize();
  return region !== undefined && inMgDl.has(region) ? "mgDl" : "mmolL";
}
