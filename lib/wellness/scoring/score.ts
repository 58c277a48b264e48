import type { Category } from "@/lib/categories";
import type { InputName } from "./weights";

/**
 * A score with everything that is needed to say where it comes from. `value` is 0–100, rounded half up once; null when
 * there is too little data, never 0. `exact` is the same unrounded: what later arithmetic and storage use. `coverage` is
 * the share (0–1) of what is expected of this person that was there.
 */
export type Score<Input extends string> = {
  value: number | null;
  exact: number | null;
  coverage: number;
  inputsUsed: readonly Input[];
  inputsMissing: readonly Input[];
  method: string;
  version: number;
};

/** One input's part in a category's score. `share` is its weight over the weights that were available (0–1). */
export type ScorePart = { input: InputName; value: number; points: number; share: number; observedOn: string };

export type CategoryScore = Score<InputName> & { category: Category; parts: readonly ScorePart[] };

export type OverallScore = Score<Category>;

export type DayScores = { day: string; categories: Record<Category, CategoryScore>; overall: OverallScore };
