import { type Category, categories } from "@/lib/categories";
import { roundHalfUp } from "./round-half-up";
import type { OverallScore } from "./score";
import { method, overallMinimum, version } from "./weights";

/**
 * The overall score: the unweighted mean of the categories that have one (no evidence speaks for other weights; Life's
 * Essential 8 does the same). Null with fewer than three of five. Takes unrounded scores, so that rounding happens once.
 */
export function overallScore(exact: Readonly<Record<Category, number | null>>): OverallScore {
  const used = categories.filter((category) => exact[category] !== null);
  const total = used.reduce((sum, category) => sum + (exact[category] ?? 0), 0);
  const mean = used.length >= overallMinimum ? total / used.length : null;
  return {
    value: mean === null ? null : roundHalfUp(mean),
    exact: mean,
    coverage: used.length / categories.length,
    inputsUsed: used,
    inputsMissing: categories.filter((category) => exact[category] === null),
    method,
    version,
  };
}
