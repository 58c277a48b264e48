import { z } from "zod";
import { defineMethod, type Method } from "../method";
import { computed, type Details, type Outcome, refused, refusedWithout } from "../outcome";
import type { Questionnaire } from "./questionnaire";
import { type RawAnswer, scoreScale } from "./score-scale";

/** More answers than any questionnaire has items. */
const mostAnswers = 100;

/** Raw answers in the order of the items; how many and which are the questionnaire's to say. */
export const answersSchema = z.array(z.number().nullable()).max(mostAnswers);

/**
 * Scores a questionnaire by its own rules. `details` holds the band, the parts, and `safety`, which is said for every answer above
 * 0 to the safety item, also when the rest cannot be scored: true, false, or null while that item is open.
 */
export function scoreQuestionnaire(questionnaire: Questionnaire, answers: readonly RawAnswer[]): Outcome {
  const { total, parts, items } = questionnaire;
  const safety = safetyOf(questionnaire, answers);
  const fault = faultOf(questionnaire, answers, safety);
  if (fault) return fault;
  const missing = items.filter((_, index) => answers[index] === null);
  const scored = Object.entries(parts ?? {}).map(
    ([name, part]) => [name, scoreScale(part, answers, questionnaire.answers)] as const,
  );
  const whole = total && scoreScale(total, answers, questionnaire.answers);
  const partBands = Object.fromEntries(scored.map(([name, { band }]) => [name, band]));
  const details = {
    // Where only the parts have bands, they are the questionnaire's.
    band: total?.bands || scored.length === 0 ? (whole?.band ?? null) : partBands,
    ...(parts && { parts: Object.fromEntries(scored) }),
    ...safety,
  };
  if (whole && whole.value !== null) return computed(whole.value, details, missing);
  return missing.length > 0 ? refusedWithout(missing, details) : refused("noTotal", {}, { details });
}

/** The method of a questionnaire that is scored by its answers alone. */
export function questionnaireMethod(questionnaire: Questionnaire): Method {
  return defineMethod({
    name: questionnaire.id,
    version: questionnaire.version,
    schema: z.strictObject({ items: answersSchema.nullish() }),
    compute: ({ items }) => (items ? scoreQuestionnaire(questionnaire, items) : refusedWithout(["items"])),
  });
}

function safetyOf({ safetyItem }: Questionnaire, answers: readonly RawAnswer[]): Details {
  if (safetyItem === undefined) return {};
  const answer = answers[safetyItem - 1] ?? null;
  return { safety: answer === null ? null : answer > 0 };
}

function faultOf(
  { items, answers: { min, max } }: Questionnaire,
  answers: readonly RawAnswer[],
  safety: Details,
): Outcome | null {
  const details = { band: null, ...safety };
  if (answers.length !== items.length) {
    return refused("answersCount", { given: answers.length, expected: items.length }, { details });
  }
  const wrong = answers.findIndex(
    (answer) => answer !== null && !(Number.isInteger(answer) && answer >= min && answer <= max),
  );
  return wrong === -1 ? null : refused("answerRange", { item: wrong + 1, min, max }, { details });
}
