import { z } from "zod";
import { byCategory } from "@/lib/categories";
import { overallScore } from "../scoring/overall-score";
import { overallMinimum } from "../scoring/weights";
import { amount, outsideBounds } from "./inputs";
import { defineMethod } from "./method";
import { computed, refused } from "./outcome";

const bounds = byCategory(() => ({ low: 0, high: 100, unit: "points" }));

/** The overall score of the five parts of a life, as the dashboard has it: rounded half up once, with its share of the five. */
export const overall = defineMethod({
  name: "overall",
  version: "purposeful-1",
  schema: z.strictObject(byCategory(() => amount)),
  compute(inputs) {
    const refusal = outsideBounds(inputs, bounds);
    if (refusal) return refusal;
    const score = overallScore(byCategory((category) => inputs[category] ?? null));
    const details = { coverage: score.coverage, exact: score.exact };
    if (score.value !== null) return computed(score.value, details, score.inputsMissing);
    const counts = { known: score.inputsUsed.length, least: overallMinimum };
    return refused("tooFewParts", counts, { missing: score.inputsMissing, details });
  },
});
