import { confidenceHalfLifeDays } from "./weights";

/** What is known of one category: how complete it was when it was last scored, and how many days ago that was. */
export type Evidence = { coverage: number; ageDays: number; halfLifeDays?: number };

/**
 * How far the data carries, 0–1: the mean over the categories of coverage × 0.5^(age / half-life); a category without
 * data (null) is 0. Half-lives: check-in 14 days (our choice), questionnaire 30, wearable 14, laboratory 365.
 */
export function confidence(evidence: readonly (Evidence | null)[]): number {
  if (evidence.length === 0) return 0;
  return evidence.reduce((sum, known) => sum + worth(known), 0) / evidence.length;
}

function worth(known: Evidence | null): number {
  if (!known) return 0;
  const { coverage, ageDays, halfLifeDays = confidenceHalfLifeDays.checkIn } = known;
  return coverage * 0.5 ** (Math.max(0, ageDays) / halfLifeDays);
}
