import { type Category, categories } from "@/lib/categories";
import { addDays, daysBetween, daysFrom } from "@/lib/time";
import type { ScoredDay } from "@/lib/wellness/scores/day-row";
import { distanceFromUsual, personalBaseline } from "@/lib/wellness/scoring/baseline";

/** Why a coach should look at somebody first. `weight` orders the list; the words are `coach.reasons.<code>`. */
export type Reason = { code: string; params: Record<string, string | number>; weight: number };

/** What the rules look at. Everything in it is already cut to what the client shares. */
export type TriageFacts = {
  hasSafetyTask: boolean;
  startedOn: string;
  /** The newest day with a check-in, or null when there is none yet. */
  newestDay: string | null;
  days: readonly Pick<ScoredDay, "day" | "scores">[];
  shared: ReadonlySet<Category>;
  today: string;
};

/** Days that the rules judge by: the newest few, and the 28 before them that say what is usual. Each day costs 500 rows. */
export const triageWindowDays = 35;

const LEAST_DEVIATION = 2; // points: smaller swings are noise
const RECENT_DAYS = 5;
// Spreads of the person's own baseline. Two days alone must lie much further out: people who are unwell leave days out.
const FAR_BELOW = { severalDays: -1.5, twoDays: -2.5 };

/**
 * The one reason to show beside a client's name, by their own habit and baseline and never by a comparison with others:
 * somebody asked for help, silence that is unusual for them, a category well below what is usual for them, a new client.
 */
export function triage(facts: TriageFacts): Reason {
  if (facts.hasSafetyTask) return { code: "safety", params: {}, weight: 1000 };
  if (facts.shared.size === 0) return { code: "nothingShared", params: {}, weight: 0 };
  return silence(facts) ?? decline(facts) ?? newcomer(facts) ?? { code: "steady", params: {}, weight: 1 };
}

/** No check-in for longer than twice their usual distance between two, and at least four days. */
function silence({ newestDay, days, today }: TriageFacts): Reason | null {
  if (newestDay === null) return null;
  const silent = daysBetween(newestDay, today);
  const usual = usualGap(
    days.map(({ day }) => day),
    today,
  );
  if (silent < Math.max(4, 2 * usual + 1)) return null;
  return { code: "silent", params: { days: silent }, weight: 300 + Math.min(90, silent) };
}

/** The median number of days from one check-in to the next; one day when there is too little to tell. */
function usualGap(days: readonly string[], today: string): number {
  const window = windowUpTo(today);
  const places = days.map((day) => window.places.get(day) ?? window.days.length);
  const gaps = places
    .slice(1)
    .map((place, index) => place - (places[index] ?? place))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}

/** The shared category whose last days lie furthest below what was usual for this person before. */
function decline({ days, shared, today }: TriageFacts): Reason | null {
  const falls = categories
    .filter((category) => shared.has(category))
    .map((category) => ({ category, ...fallOf(days, category, today) }))
    .filter(
      ({ distance, values }) => values >= 2 && distance <= (values > 2 ? FAR_BELOW.severalDays : FAR_BELOW.twoDays),
    )
    .sort((a, b) => a.distance - b.distance);
  const [worst] = falls;
  if (!worst) return null;
  return {
    code: `below.${worst.category}`,
    params: { from: Math.round(worst.usual), to: Math.round(worst.recent) },
    weight: 200 + Math.min(90, Math.round(-10 * worst.distance)),
  };
}

function fallOf(
  days: TriageFacts["days"],
  category: Category,
  today: string,
): { distance: number; values: number; usual: number; recent: number } {
  const byDay = new Map(days.map(({ day, scores }) => [day, scores[category]]));
  const values = windowUpTo(today).days.map((day) => byDay.get(day) ?? null);
  const recent = values.slice(-RECENT_DAYS).filter((value) => value !== null);
  const baseline = personalBaseline(values.slice(0, -RECENT_DAYS), LEAST_DEVIATION);
  if (!baseline || recent.length === 0) return { distance: 0, values: 0, usual: 0, recent: 0 };
  const mean = recent.reduce((sum, value) => sum + value, 0) / recent.length;
  const distance = distanceFromUsual(mean, baseline) ?? 0;
  return { distance, values: recent.length, usual: baseline.median, recent: mean };
}

type Window = { today: string; days: readonly string[]; places: ReadonlyMap<string, number> };

// The same for everybody on a list: counting days anew for each of 500 clients took longer than all the rules.
let lastWindow: Window | null = null;

function windowUpTo(today: string): Window {
  if (lastWindow?.today !== today) {
    const days = daysFrom(addDays(today, 1 - triageWindowDays), today);
    lastWindow = { today, days, places: new Map(days.map((day, place) => [day, place])) };
  }
  return lastWindow;
}

/** Within their first two weeks people need to be met. */
function newcomer({ startedOn, newestDay, today }: TriageFacts): Reason | null {
  if (newestDay === null) return { code: "noEntries", params: {}, weight: 120 };
  const days = daysBetween(startedOn, today);
  return days < 14 ? { code: "new", params: { days }, weight: 100 } : null;
}
