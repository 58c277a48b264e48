import { z } from "zod";
import { amount, isKnown, missingOf, outsideBounds } from "../inputs";
import { defineMethod } from "../method";
import { computed, refusedWithout } from "../outcome";
import { cfpb10 } from "./cfpb10";
import { answersSchema, scoreQuestionnaire } from "./score-questionnaire";

type Mode = "self" | "read";

/**
 * The score by total, 0–40, for people of 18–61 and of 62 and older, who answered by themselves or had it read to them:
 * cfpb/consumerfinance.gov, `wellbeing/forms.py` (public domain), the tables of the bureau's guide.
 */
const tables: Record<Mode, { younger: readonly number[]; older: readonly number[] }> = {
  self: {
    younger: [
      14, 19, 22, 25, 27, 29, 31, 32, 34, 35, 37, 38, 40, 41, 42, 44, 45, 46, 47, 49, 50, 51, 52, 54, 55, 56, 58, 59,
      60, 62, 63, 65, 66, 68, 69, 71, 73, 75, 78, 81, 86,
    ],
    older: [
      14, 20, 24, 26, 29, 31, 33, 35, 36, 38, 39, 41, 42, 44, 45, 46, 48, 49, 50, 52, 53, 54, 56, 57, 58, 60, 61, 63,
      64, 66, 67, 69, 71, 73, 75, 77, 79, 82, 84, 88, 95,
    ],
  },
  read: {
    younger: [
      16, 21, 24, 27, 29, 31, 33, 34, 36, 38, 39, 40, 42, 43, 44, 45, 47, 48, 49, 50, 52, 53, 54, 55, 57, 58, 59, 60,
      62, 63, 65, 66, 68, 70, 71, 73, 76, 78, 81, 85, 91,
    ],
    older: [
      18, 23, 26, 28, 30, 32, 33, 35, 36, 38, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 50, 52, 53, 54, 55, 56, 57, 58,
      60, 61, 62, 64, 65, 67, 68, 70, 72, 75, 77, 81, 87,
    ],
  },
};

const olderFrom = 62;
/** The ends of the scale, for what the bureau shows as a part of the whole. */
const [least, most] = [14, 95];

const bounds = { age: { low: 18, high: 120, unit: "years" } };
const others = ["age", "mode"] as const;

/** The CFPB Financial Well-Being Scale, 14–95; not a percentage: US adults have 54 on average. All ten answers are needed. */
export const financialWellBeing = defineMethod({
  name: cfpb10.id,
  version: cfpb10.version,
  schema: z.strictObject({ items: answersSchema.nullish(), age: amount, mode: z.enum(["self", "read"]).nullish() }),
  compute({ items, ...inputs }) {
    if (!items) return refusedWithout(["items", ...missingOf(inputs, others)]);
    const answered = scoreQuestionnaire(cfpb10, items);
    if (answered.value === null) return { ...answered, missing: [...answered.missing, ...missingOf(inputs, others)] };
    const refusal = outsideBounds(inputs, bounds);
    if (refusal) return refusal;
    if (!isKnown(inputs, others)) return refusedWithout(missingOf(inputs, others));
    const { younger, older } = tables[inputs.mode];
    const score = (inputs.age < olderFrom ? younger : older)[answered.value] ?? 0;
    return computed(score, { total: answered.value, percentOfRange: (100 * (score - least)) / (most - least) });
  },
});
