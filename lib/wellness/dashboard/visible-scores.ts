import { byCategory, type Category } from "@/lib/categories";
import { overallScore } from "../scoring/overall-score";
import type { CategoryScore, DayScores, OverallScore } from "../scoring/score";

/**
 * A day's scores as their reader may see them. What is not shared leaves nothing behind: no part, no coverage, no share
 * in the overall score.
 */
export function visibleScores({ day, categories }: DayScores, visible: ReadonlySet<Category>): DayScores {
  const shown = byCategory((category) =>
    visible.has(category) ? categories[category] : withoutAnything(categories[category]),
  );
  return {
    day,
    categories: shown,
    overall: overallOf(
      byCategory((category) => shown[category].exact),
      visible,
    ),
  };
}

/** The overall score of what is visible. A part that its reader cannot see is neither missing nor incomplete to them. */
function overallOf(exact: Record<Category, number | null>, visible: ReadonlySet<Category>): OverallScore {
  const overall = overallScore(exact);
  return {
    ...overall,
    coverage: visible.size === 0 ? 0 : overall.inputsUsed.length / visible.size,
    inputsMissing: overall.inputsMissing.filter((category) => visible.has(category)),
  };
}

function withoutAnything({ category, method, version }: CategoryScore): CategoryScore {
  const nothing = { value: null, exact: null, coverage: 0, inputsUsed: [], inputsMissing: [], parts: [] };
  return { category, ...nothing, method, version };
}
