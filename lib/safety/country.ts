// The zone's main country, for people whose language says no region ("en"). Only countries we hold help lines for need a row.
// biome-ignore format: a table of pairs reads better in rows
const COUNTRY_OF_ZONE: Readonly<Record<string, string>> = {
  "Europe/London": "GB", "Europe/Belfast": "GB", "Europe/Dublin": "IE", "Europe/Berlin": "DE", "Europe/Busingen": "DE",
  "Europe/Vienna": "AT", "Europe/Zurich": "CH", "Europe/Paris": "FR", "Europe/Madrid": "ES", "Atlantic/Canary": "ES",
  "Africa/Ceuta": "ES", "Europe/Amsterdam": "NL", "Europe/Brussels": "BE", "Europe/Stockholm": "SE", "Europe/Oslo": "NO",
  "Europe/Copenhagen": "DK", "Europe/Helsinki": "FI", "Europe/Rome": "IT", "Europe/Warsaw": "PL", "Europe/Lisbon": "PT",
  "Atlantic/Madeira": "PT", "Atlantic/Azores": "PT", "Africa/Johannesburg": "ZA", "Asia/Kolkata": "IN", "Asia/Calcutta": "IN",
  "Asia/Tokyo": "JP", "Asia/Seoul": "KR", "Asia/Singapore": "SG", "Pacific/Auckland": "NZ", "Pacific/Chatham": "NZ",
  "Antarctica/Macquarie": "AU", "Pacific/Honolulu": "US", "America/Sao_Paulo": "BR", "America/Bahia": "BR", "America/Belem": "BR",
  "America/Fortaleza": "BR", "America/Recife": "BR", "America/Manaus": "BR", "America/Cuiaba": "BR", "America/Mexico_City": "MX",
  "America/Monterrey": "MX", "America/Cancun": "MX", "America/Tijuana": "MX", "America/New_York": "US", "America/Chicago": "US",
  "America/Denver": "US", "America/Los_Angeles": "US", "America/Phoenix": "US", "America/Anchorage": "US", "America/Detroit": "US",
  "America/Boise": "US", "America/Juneau": "US", "America/Adak": "US", "America/Louisville": "US", "America/Indianapolis": "US",
  "America/Toronto": "CA", "America/Vancouver": "CA", "America/Edmonton": "CA", "America/Winnipeg": "CA", "America/Halifax": "CA",
  "America/Regina": "CA", "America/St_Johns": "CA", "America/Montreal": "CA", "America/Moncton": "CA", "America/Whitehorse": "CA",
};

// Zones whose first part, or first two parts, name one country.
const COUNTRY_OF_PREFIX: readonly (readonly [string, string])[] = [
  ["Australia/", "AU"],
  ["America/Indiana/", "US"],
  ["America/Kentucky/", "US"],
  ["America/North_Dakota/", "US"],
  ["US/", "US"],
  ["Canada/", "CA"],
];

/**
 * The country a person most likely lives in: the region of their locale ("en-GB"), else the country of their IANA time zone.
 * ISO 3166-1 alpha-2, or undefined. Never throws on a malformed locale.
 */
export function countryOf(locale: string | undefined, timeZone: string | undefined): string | undefined {
  return regionOf(locale) ?? countryOfZone(timeZone);
}

function regionOf(locale: string | undefined): string | undefined {
  if (locale === undefined) return undefined;
  try {
    const { region } = new Intl.Locale(locale.replaceAll("_", "-"));
    return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
  } catch {
    return undefined; // a locale nobody can read says nothing about a country
  }
}

function countryOfZone(timeZone: string | undefined): string | undefined {
  if (timeZone === undefined) return undefined;
  if (Object.hasOwn(COUNTRY_OF_ZONE, timeZone)) return COUNTRY_OF_ZONE[timeZone];
  return COUNTRY_OF_PREFIX.find(([prefix]) => timeZone.startsWith(prefix))?.[1];
}
