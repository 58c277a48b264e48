import { wellnessScores } from "@/db/schema/wellness/wellness-scores";
import { byCategory, type Category } from "@/lib/categories";
import { overallScore } from "../scoring/overall-score";

/** The kept scores of one day, unrounded. A null had too little data, or is not shared with the reader. */
export type ScoredDay = {
  day: string;
  scores: Record<Category, number | null>;
  coverage: Record<Category, number>;
  overall: number | null;
};

/** The columns of the rollup that a chart needs. */
export const scoreColumns = {
  day: wellnessScores.logDate,
  spiritual: wellnessScores.spiritualScore,
  mental: wellnessScores.mentalScore,
  emotional: wellnessScores.emotionalScore,
  physical: wellnessScores.physicalScore,
  financial: wellnessScores.financialScore,
  spiritualCoverage: wellnessScores.spiritualCoverage,
  mentalCoverage: wellnessScores.mentalCoverage,
  emotionalCoverage: wellnessScores.emotionalCoverage,
  physicalCoverage: wellnessScores.physicalCoverage,
  financialCoverage: wellnessScores.financialCoverage,
};

type Row = { day: string } & Record<Category, number | null> & Record<`${Category}Coverage`, number>;

/**
 * A row as its reader may see it. The overall score is made from the visible categories alone: a coach to whom two of
 * five are shown must not learn the rest from the mean.
 */
export function toScoredDay(row: Row, visible: ReadonlySet<Category>): ScoredDay {
  const scores = byCategory((category) => (visible.has(category) ? row[category] : null));
  return {
    day: row.day,
    scores,
    coverage: byCategory((category) => (visible.has(category) ? row[`${category}Coverage`] : 0)),
    overall: overallScore(scores).exact,
  };
}
