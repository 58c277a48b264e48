import type { Tokens } from "../normalise/tokens";
import type { Meter } from "../pattern";
import { signsOf } from "./read";
import { BASE, weights } from "./weights";

// Sentences that are weighed together: a thought rarely takes more, and a long journal must not add up to anything.
const TOGETHER = 3;
// Whoever says much says more of everything: beyond so many words the sum is measured against the length.
const PLAIN_LENGTH = 20;

/** What was weighed: hundredths, and the signs that weighed most, heaviest first. */
export type Weighed = { points: number; signs: readonly string[] };

/**
 * A second opinion on a text: the heaviest run of three sentences, as the sum of the weights of its signs. It knows meanings where
 * the phrases know wordings, so it notices sentences that nobody foresaw, and errs more.
 */
export function weigh(tokens: Tokens, meter: Meter, innocent: ReadonlySet<number> = new Set()): Weighed {
  const perSentence = tokens.sentences.map((sentence) => signsOf(tokens, sentence, meter));
  let heaviest: Weighed = { points: BASE, signs: [] };
  perSentence.forEach((_, first) => {
    for (let count = 1; count <= TOGETHER; count += 1) {
      const last = tokens.sentences[first + count - 1];
      if (last === undefined || innocent.has(first + count - 1)) break;
      const words = last.end - (tokens.sentences[first]?.start ?? 0);
      const weighed = sum(new Set(perSentence.slice(first, first + count).flatMap((some) => [...some])), words);
      if (weighed.points > heaviest.points) heaviest = weighed;
    }
  });
  return heaviest;
}

function sum(signs: ReadonlySet<string>, words: number): Weighed {
  const counted = [...signs].flatMap((sign) => {
    const weight = weights.get(sign);
    return weight === undefined ? [] : [{ sign, weight }];
  });
  const points = counted.reduce((total, { weight }) => total + weight, BASE);
  counted.sort((left, right) => right.weight - left.weight);
  const measured = (points * PLAIN_LENGTH) / Math.max(PLAIN_LENGTH, words);
  return { points: measured, signs: counted.filter(({ weight }) => weight > 0).map(({ sign }) => sign) };
}
