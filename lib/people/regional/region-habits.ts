/*
 * What is usual by region, where the runtime has no answer of its own. Source: Unicode CLDR 48, supplemental data
 * (https://github.com/unicode-org/cldr/tree/main/common/supplemental): `currencyData` (the legal tender in use that people
 * reckon in) and `measurementData`.
 */

const regionsByCurrency: Record<string, string> = {
  EUR: "AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT",
  USD: "AS BQ EC FM GU IO MH MP PR PW SV TC TL UM US VG VI ZW",
  GBP: "GB GG GS IM JE",
  AUD: "AU CC CX HM KI NF NR TV",
  NZD: "CK NU NZ PN TK",
  NOK: "BV NO SJ",
  DKK: "DK FO GL",
  CHF: "CH LI",
  XAF: "CF CG CM GA GQ TD",
  XOF: "BF BJ CI GW ML NE SN TG",
  XPF: "NC PF WF",
  XCD: "AG AI DM GD KN LC MS VC",
  XCG: "CW SX",
  ILS: "IL PS",
  MAD: "EH MA",
};

/** Regions whose currency nobody else has. */
const ownCurrencies =
  "AED AFN ALL AMD AOA ARS AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CLP CNY COP CRC CUP CVE CZK DJF DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NPR OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV WST YER ZAR ZMW".split(
    " ",
  );

const currencies = new Map([
  ...ownCurrencies.map((code) => [code.slice(0, 2), code] as const), // ISO 4217 begins with the region's two letters
  ...Object.entries(regionsByCurrency).flatMap(([code, regions]) =>
    regions.split(" ").map((region) => [region, code] as const),
  ),
]);

/** ISO 4217, or null where the region (Antarctica) has none. */
export function currencyOf(region: string): string | null {
  return currencies.get(region) ?? null;
}

/**
 * Pounds, inches and fluid ounces. The United Kingdom (CLDR: "UK") mixes: its road signs and beer are imperial, its health
 * records metric; what is kept here are kilograms and centimetres, so it is metric, and height may be typed either way.
 */
const imperial = new Set(["US", "LR", "MM", "PR", "GU", "AS", "VI", "MP", "UM"]);

export function unitsOf(region: string): "metric" | "imperial" {
  return imperial.has(region) ? "imperial" : "metric";
}
