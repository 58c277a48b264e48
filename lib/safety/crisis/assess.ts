import type { CrisisAssessment, Finding } from "./assessment";
import { compose } from "./compose";
import { weigh } from "./concepts/weigh";
import { findAll, findInnocent } from "./find";
import { vocabulary } from "./lexicons";
import { normaliseText, readTokens } from "./normalise/normalise";
import type { Tokens } from "./normalise/tokens";
import type { Meter } from "./pattern";
import { CONVERSATION_LEVEL_2, TEXT_LEVEL_2, weighedLevel2 } from "./thresholds";

// Enough of them to see why.
const SIGNS_NAMED = 5;

/**
 * Looks for crisis language in one text, without network or model, in time that grows with the length of the text only.
 * The optional meter counts comparisons (for tests of exactly that).
 */
export function assessText(text: string, meter: Meter = { steps: 0 }): CrisisAssessment {
  return worstOf([assessTokens(readTokens(text, vocabulary), meter).assessment, ...withFullStops(text, meter)]);
}

const TWO_DOTS = /(?<!\.)\.\.(?=\s)/g;

/**
 * Two dots are a pause or a slip of a full stop, so such a text is read both ways: as a pause what follows would lend its
 * harmless sense to what was said before it. Three dots are a pause and nothing else.
 */
function withFullStops(text: string, meter: Meter, sentences?: number): CrisisAssessment[] {
  const stopped = text.replace(TWO_DOTS, ".");
  return stopped === text ? [] : [assessTokens(readTokens(stopped, vocabulary), meter, sentences).assessment];
}

function worstOf(assessments: readonly CrisisAssessment[]): CrisisAssessment {
  return assessments.reduce((left, right) => (right.level > left.level ? right : left));
}

/** Known phrases first; where they see less than level 2, the weight of the concepts may still ask for a question. */
function assessTokens(
  tokens: Tokens,
  meter: Meter,
  sentences = tokens.sentences.length,
): { findings: Finding[]; assessment: CrisisAssessment } {
  const findings = findAll(tokens, meter);
  const composed = compose(findings, TEXT_LEVEL_2);
  if (composed.level >= 2) return { findings, assessment: composed };
  const enough = weighedLevel2(sentences);
  // What is innocent is only looked for when it matters.
  if (weigh(tokens, meter).points < enough) return { findings, assessment: composed };
  const { points, signs } = weigh(tokens, meter, findInnocent(tokens, meter));
  if (points < enough) return { findings, assessment: composed };
  const reasons = [...composed.reasons, ...signs.slice(0, SIGNS_NAMED).map((sign) => `concept:${sign}`)];
  return { findings, assessment: { level: 2, reasons } };
}

/**
 * Looks at the turns a person wrote, oldest first. The level is that of the worst turn, or higher when signs from different turns
 * come together. A later denial never lowers it.
 */
export function assessConversation(turns: readonly string[]): CrisisAssessment {
  const tokens = turns.map((turn) => readTokens(turn, vocabulary));
  const sentences = tokens.reduce((total, turn) => total + turn.sentences.length, 0);
  const read = tokens.map((turn) => assessTokens(turn, { steps: 0 }, sentences));
  const levels = read.map(({ assessment }) => assessment);
  const stopped = turns.flatMap((turn) => withFullStops(turn, { steps: 0 }, sentences));
  const together = compose(apart(read.map(({ findings }) => findings)), CONVERSATION_LEVEL_2);
  const worst = worstOf([together, ...levels, ...stopped]);
  const reasons = new Set([...worst.reasons, ...together.reasons]);
  return { level: worst.level, reasons: [...reasons] };
}

/** The person's whole record: sentences numbered through, and "tonight" said in another turn left out, because it may be about dinner. */
function apart(perTurn: readonly Finding[][]): Finding[] {
  let before = 0;
  return perTurn.flatMap((findings) => {
    const first = before;
    before += 1 + Math.max(0, ...findings.map(({ sentence }) => sentence));
    return findings
      .filter(({ grade }) => grade !== "context")
      .map((finding) => ({ ...finding, sentence: finding.sentence + first }));
  });
}

/** The text as the check reads it. */
export function asRead(text: string): string {
  return normaliseText(text, vocabulary);
}
