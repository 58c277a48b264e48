import { everyPart, type Life } from "./life";

/** The demo's people. Invented; the addresses are example.com's. */
export const DEMO_PASSWORD = "purposeful-demo-only";

export const staff = [
  { email: "coach@example.com", name: "Maya Okafor", role: "coach", timeZone: "Europe/London" },
  { email: "admin@example.com", name: "Ingrid Solheim", role: "admin", timeZone: "Europe/Berlin" },
  { email: "partner@example.com", name: "Tomás Herrera", role: "partner", timeZone: "Europe/Madrid" },
  { email: "support@example.com", name: "Priya Raman", role: "support", timeZone: "Europe/Berlin" },
] as const;

export type DemoClient = {
  email: string;
  name: string;
  timeZone: string;
  locale: string;
  units: "metric" | "imperial";
  currency: string;
  dateOfBirth: string;
  purpose: string;
  shares: readonly (typeof everyPart)[number][];
  life: Life;
};

const usual = {
  drift: 0.6,
  gaps: 0.06,
  newest: 1,
  monthlyIncomeMinor: 380_000,
  weightKg: 74,
  parts: everyPart,
} as const;
const german = { locale: "en-GB", units: "metric", currency: "EUR", timeZone: "Europe/Berlin" } as const;
const american = { locale: "en-US", units: "imperial", currency: "USD", timeZone: "America/Chicago" } as const;

/** Ava has a year with all that a year brings; the others show a coach who needs attention and why. */
export const demoClients: readonly DemoClient[] = [
  {
    ...german,
    email: "client@example.com",
    name: "Ava Lindqvist",
    dateOfBirth: "1988-05-17",
    purpose: "Be awake for the people I love, and build things that outlast a quarter.",
    shares: everyPart,
    life: {
      ...usual,
      key: "ava",
      days: 365,
      level: { spirit: 6.6, mind: 6.2, mood: 6.8, body: 6.4, money: 6.3 },
      drift: 1.2,
      sick: { from: 131, to: 125 },
      trip: { from: 82, to: 73, timeZone: "Asia/Tokyo" },
    },
  },
  person(
    "noor",
    "Noor Haddad",
    german,
    "1993-11-02",
    { days: 120, level: levels(6, 4.6, 5.4, 6, 6), drift: -2.6 },
    everyPart,
  ),
  person(
    "jonas",
    "Jonas Weber",
    german,
    "1979-02-21",
    { days: 120, newest: 23, level: levels(5, 6, 6, 5, 6) },
    everyPart,
  ),
  person(
    "grace",
    "Grace Whitfield",
    american,
    "1985-08-09",
    { days: 100, level: levels(7, 7, 8, 7, 7), drift: 1.4 },
    everyPart,
  ),
  person("leo", "Leo Marchetti", german, "1996-01-30", { days: 90, level: levels(6, 5, 6, 7, 3.4), gaps: 0.1 }, [
    "mental",
    "emotional",
    "physical",
  ]),
  person("amara", "Amara Diallo", german, "1990-06-14", { days: 110, level: levels(8, 6.5, 7, 6, 6) }, [
    "spiritual",
    "mental",
    "emotional",
  ]),
  person(
    "sam",
    "Sam Whitaker",
    american,
    "1982-12-05",
    { days: 95, level: levels(5, 5.5, 5.2, 4.2, 6), sick: { from: 6, to: 1 } },
    everyPart,
  ),
  person(
    "yuki",
    "Yuki Tanaka",
    { ...german, timeZone: "Asia/Tokyo", currency: "JPY" },
    "1987-03-26",
    { days: 100, level: levels(7, 7, 6.6, 7, 7), monthlyIncomeMinor: 420_000 },
    everyPart,
  ),
  person("elena", "Elena Petrova", german, "1975-09-18", { days: 60, gaps: 0.35, level: levels(6, 6, 6, 5, 5) }, [
    "physical",
    "financial",
  ]),
  person("omar", "Omar Nasser", german, "1998-07-11", { days: 2, gaps: 0, level: levels(6, 6, 6, 6, 6) }, everyPart),
  person(
    "ruth",
    "Ruth Ndlovu",
    { ...german, locale: "en-ZA", currency: "ZAR", timeZone: "Africa/Johannesburg" },
    "1969-10-01",
    { days: 105, level: levels(8, 7.5, 7.6, 6.2, 7), monthlyIncomeMinor: 4_200_000 },
    everyPart,
  ),
  person(
    "ben",
    "Ben Carlisle",
    american,
    "1991-04-23",
    { days: 80, level: levels(4, 5, 4.6, 6, 5), parts: ["mental", "emotional", "physical"] },
    [],
  ),
];

function levels(spirit: number, mind: number, mood: number, body: number, money: number): Life["level"] {
  return { spirit, mind, mood, body, money };
}

function person(
  key: string,
  name: string,
  home: { locale: string; units: "metric" | "imperial"; currency: string; timeZone: string },
  dateOfBirth: string,
  life: Partial<Life> & Pick<Life, "days" | "level">,
  shares: DemoClient["shares"],
): DemoClient {
  return {
    ...home,
    email: `${key}@example.com`,
    name,
    dateOfBirth,
    purpose: "",
    shares,
    life: { ...usual, key, ...life },
  };
}
