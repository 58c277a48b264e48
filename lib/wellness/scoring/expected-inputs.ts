import type { Category } from "@/lib/categories";
import { coreFieldNames, type FieldName } from "../check-in/fields";
import { type Goals, goalFor } from "./points";
import { type InputName, weightedInputs } from "./weights";

/**
 * What can be expected of this person in a category, the denominator of coverage. Nobody is incomplete for what they are
 * not asked: a field outside their own set, a practice without a goal, a device that they do not own. The two figures of
 * the month are always expected, because without them a financial score says little.
 * @param asked the fields that the person is asked: the core ones and their own set.
 */
export function expectedInputs(
  category: Category,
  goals: Goals,
  asked: readonly FieldName[] = coreFieldNames,
): ReadonlySet<InputName> {
  const inputs = weightedInputs(category).map(({ input }) => input);
  return new Set(inputs.filter((input) => isExpected(input, goals, asked)));
}

function isExpected(input: InputName, goals: Goals, asked: readonly FieldName[]): boolean {
  switch (input) {
    case "savingsRate":
    case "emergencyFundMonths":
      return true;
    case "meditationMinutesDaily":
    case "communityConnectionFrequency":
    case "gratitudePractice":
      return asked.includes(input) && goalFor(input, goals) !== null;
    default:
      return asked.includes(input);
  }
}
