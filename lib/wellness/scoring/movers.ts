import { categories } from "@/lib/categories";
import type { DayScores, ScorePart } from "./score";
import type { InputName } from "./weights";

/** Why an input has room: which sentence of `messages/<locale>/scoring.json` (`movers`) says it. */
export type MoverReason =
  | "higherRating"
  | "lowerRating"
  | "longerSleep"
  | "shorterSleep"
  | "moreMovement"
  | "morePractice"
  | "moreOften"
  | "moreWater"
  | "higherSavingsRate"
  | "largerReserve";

/** `points`: what the overall score would gain, unrounded, if this input were at its best and all else the same. */
export type Mover = { input: InputName; points: number; value: number; reason: MoverReason };

/**
 * The inputs with the most room, largest first: weight × distance to 100, in points of the overall score. An input of two
 * categories (sleep) gains in both. All of them together make up exactly what the overall score lacks of 100. Empty while
 * there is no overall score.
 */
export function movers({ categories: scores, overall }: DayScores, most = 2): Mover[] {
  if (overall.exact === null) return [];
  const scored = categories.filter((category) => scores[category].exact !== null);
  const gains = new Map<InputName, Mover>();
  for (const part of scored.flatMap((category) => scores[category].parts)) {
    const points = (part.share * (100 - part.points)) / scored.length;
    const known = gains.get(part.input)?.points ?? 0;
    gains.set(part.input, { input: part.input, points: known + points, value: part.value, reason: reasonOf(part) });
  }
  return [...gains.values()]
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, most);
}

function reasonOf({ input, value }: ScorePart): MoverReason {
  switch (input) {
    case "stressLevel":
    case "anxietyLevel":
    case "relationshipStress":
    case "financialStressLevel":
      return "lowerRating";
    case "sleepDurationHours":
      return value < 7 ? "longerSleep" : "shorterSleep";
    case "movementMinutes":
      return "moreMovement";
    case "hydrationMl":
      return "moreWater";
    case "meditationMinutesDaily":
      return "morePractice";
    case "communityConnectionFrequency":
    case "gratitudePractice":
      return "moreOften";
    case "savingsRate":
      return "higherSavingsRate";
    case "emergencyFundMonths":
      return "largerReserve";
    default:
      return "higherRating";
  }
}
