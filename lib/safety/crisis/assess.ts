import type { CrisisAssessment, Finding } from "./assessment";
import { compose } from "./compose";
import { findAll } from "./find";
import { vocabulary } from "./lexicons";
import { normaliseText, readTokens } from "./normalise/normalise";
import type { Meter } from "./pattern";
import { CONVERSATION_LEVEL_2, TEXT_LEVEL_2 } from "./thresholds";

/**
 * Looks for crisis language in one text, without network or model, in time that grows with the length of the text only.
 * The optional meter counts comparisons (for tests of exactly that).
 */
export function assessText(text: string, meter: Meter = { steps: 0 }): CrisisAssessment {
  return compose(findAll(readTokens(text, vocabulary), meter), TEXT_LEVEL_2);
}

/**
 * Looks at the turns a person wrote, oldest first. The level is that of the worst turn, or higher when signs from different turns
 * come together. A later denial never lowers it.
 */
export function assessConversation(turns: readonly string[]): CrisisAssessment {
  const perTurn = turns.map((turn) => findAll(readTokens(turn, vocabulary), { steps: 0 }));
  const levels = perTurn.map((findings) => compose(findings, TEXT_LEVEL_2));
  const together = compose(apart(perTurn), CONVERSATION_LEVEL_2);
  const worst = [...levels, together].reduce((left, right) => (right.level > left.level ? right : left), together);
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
