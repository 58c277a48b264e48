import type { CheckInValues } from "./fields";
import { faceOfMoodScore, isFaceWord } from "./vocabularies";

/**
 * The word follows the face: with a mood and no finer word, the word is the face's. A finer word stays as it was said,
 * whatever the face.
 */
export function withMoodWord(values: CheckInValues): CheckInValues {
  const { moodScore, currentMood } = values;
  if (typeof currentMood === "string" && !isFaceWord(currentMood)) return values;
  return { ...values, currentMood: typeof moodScore === "number" ? faceOfMoodScore(moodScore) : null };
}
