import type { Finding } from "./assessment";
import { judge, type Surroundings } from "./context";
import { lexicons, type ReadyLexicon } from "./lexicons";
import type { Sentence, Tokens } from "./normalise/tokens";
import type { Meter } from "./pattern";
import { findSpans } from "./pattern-index";

/** Finds the phrases of all languages and reads each in its surroundings. */
export function findAll(tokens: Tokens, meter: Meter): Finding[] {
  return lexicons.flatMap((lexicon) => findIn(lexicon, tokens, meter));
}

function findIn(lexicon: ReadyLexicon, tokens: Tokens, meter: Meter): Finding[] {
  const kinInText = tokens.words.some((word) => lexicon.kin.has(word));
  const marks = tokens.sentences.map((sentence) => marksOf(lexicon, tokens, sentence, meter));
  return tokens.sentences.flatMap((sentence, index) => {
    const around: Surroundings = {
      past: false,
      topic: false,
      voice: false,
      ...marks[index],
      topicNearby: marks[index - 1]?.topic === true || marks[index + 1]?.topic === true,
      kinInText,
    };
    return findInSentence(lexicon, tokens, sentence, index, around, meter);
  });
}

function findInSentence(
  lexicon: ReadyLexicon,
  tokens: Tokens,
  sentence: Sentence,
  index: number,
  around: Surroundings,
  meter: Meter,
): Finding[] {
  const harmless = coveredByIdioms(lexicon, tokens, sentence, meter);
  const findings: Finding[] = [];
  for (const span of findSpans(lexicon.phrases, tokens.words, sentence.start, sentence.end, meter)) {
    if (overlaps(harmless, span.start - sentence.start, span.end - sentence.start)) continue;
    const found = judge(lexicon, tokens, sentence, span, around);
    if (found) findings.push({ ...found, sentence: index });
  }
  return findings;
}

function marksOf(lexicon: ReadyLexicon, tokens: Tokens, sentence: Sentence, meter: Meter) {
  const marks = { past: false, topic: false, voice: false };
  for (const { value } of findSpans(lexicon.surroundings, tokens.words, sentence.start, sentence.end, meter))
    marks[value] = true;
  return marks;
}

/** Marks the words of a sentence that an idiom covers. */
function coveredByIdioms(lexicon: ReadyLexicon, tokens: Tokens, sentence: Sentence, meter: Meter): readonly boolean[] {
  const covered: boolean[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1)
    if (lexicon.earnest.has(tokens.words[at] ?? "")) return covered;
  for (const { start, end } of findSpans(lexicon.idioms, tokens.words, sentence.start, sentence.end, meter)) {
    for (let at = start; at < end; at += 1) covered[at - sentence.start] = true;
  }
  return covered;
}

function overlaps(covered: readonly boolean[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (covered[at]) return true;
  return false;
}
