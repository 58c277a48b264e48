import type { Category } from "@/lib/categories";
import type { Dashboard } from "@/lib/wellness/dashboard/dashboard";
import type { DayScore } from "@/lib/wellness/scoring/series";
import type { Words } from "@/lib/words";

/** Any of the six scores that a dashboard draws. */
export type ScoreName = Category | "overall";

export function scoreLabel(t: Words, name: ScoreName): string {
  return name === "overall" ? t("dashboard.overall") : t(`common.categories.${name}`);
}

/** One score through time, unrounded, as the chart's arithmetic takes it. */
export function dayScores({ days }: Dashboard, name: ScoreName): DayScore[] {
  return days.map(({ day, overall, scores }) => ({ day, score: name === "overall" ? overall : scores[name] }));
}
