import type { Finding } from "./assessment";
import { judge, type Surroundings } from "./context";
import { lexicons, type Mark, type ReadyLexicon, rowOf } from "./lexicons";
import type { Sentence, Tokens } from "./normalise/tokens";
import type { Meter, Row } from "./pattern";
import { findSpans } from "./pattern-index";

const NO_MARKS: Readonly<Record<Mark, boolean>> = {
  past: false,
  topic: false,
  voice: false,
  everyday: false,
  recovered: false,
};

/** Finds the phrases of all languages and reads each in its surroundings. */
export function findAll(tokens: Tokens, meter: Meter): Finding[] {
  const looked = lookUp(tokens);
  return lexicons.flatMap((lexicon) => findIn(lexicon, looked, meter));
}

/** Sentences that hold a figure of speech, or speak of daily life, of a book or study, or of a life regained. */
export function findInnocent(tokens: Tokens, meter: Meter): ReadonlySet<number> {
  const looked = lookUp(tokens);
  const innocent = new Set<number>();
  for (const lexicon of lexicons) {
    const marks = tokens.sentences.map((sentence) => marksOf(lexicon, looked, sentence, meter));
    const regained = marks.some(({ past }) => past) && marks.some(({ recovered }) => recovered);
    tokens.sentences.forEach((sentence, index) => {
      const { everyday, topic, voice } = marks[index] ?? NO_MARKS;
      const idiom = coveredByIdioms(lexicon, looked, sentence, meter).includes(true);
      if (everyday || topic || voice || regained || idiom) innocent.add(index);
    });
  }
  return innocent;
}

function lookUp(tokens: Tokens): Looked {
  const seen = new Map<string, Row>();
  const rows = tokens.words.map((word) => {
    const row = seen.get(word) ?? rowOf(word);
    seen.set(word, row);
    return row;
  });
  return { ...tokens, rows };
}

/** Words, and beside each the choices of the patterns that it belongs to. */
type Looked = Tokens & { rows: readonly Row[] };

function findIn(lexicon: ReadyLexicon, tokens: Looked, meter: Meter): Finding[] {
  const kinInText = tokens.words.some((word) => lexicon.kin.has(word));
  const marks = tokens.sentences.map((sentence) => marksOf(lexicon, tokens, sentence, meter));
  return tokens.sentences.flatMap((sentence, index) => {
    const around: Surroundings = {
      ...(marks[index] ?? NO_MARKS),
      recovered: marks.some(({ recovered }) => recovered),
      topicNearby: marks[index - 1]?.topic === true || marks[index + 1]?.topic === true,
      kinInText,
    };
    return findInSentence(lexicon, tokens, sentence, index, around, meter);
  });
}

function findInSentence(
  lexicon: ReadyLexicon,
  tokens: Looked,
  sentence: Sentence,
  index: number,
  around: Surroundings,
  meter: Meter,
): Finding[] {
  const harmless = coveredByIdioms(lexicon, tokens, sentence, meter);
  const findings: Finding[] = [];
  for (const span of findSpans(lexicon.phrases, tokens, sentence.start, sentence.end, meter)) {
    if (overlaps(harmless, span.start - sentence.start, span.end - sentence.start)) continue;
    const found = judge(lexicon, tokens, sentence, span, around);
    if (found) findings.push({ ...found, sentence: index });
  }
  return findings;
}

function marksOf(lexicon: ReadyLexicon, tokens: Looked, sentence: Sentence, meter: Meter) {
  const marks = { ...NO_MARKS };
  for (const { value } of findSpans(lexicon.surroundings, tokens, sentence.start, sentence.end, meter))
    marks[value] = true;
  return marks;
}

/** Marks the words of a sentence that an idiom covers. */
function coveredByIdioms(lexicon: ReadyLexicon, tokens: Looked, sentence: Sentence, meter: Meter): readonly boolean[] {
  const covered: boolean[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1)
    if (lexicon.earnest.has(tokens.words[at] ?? "")) return covered;
  for (const { start, end } of findSpans(lexicon.idioms, tokens, sentence.start, sentence.end, meter)) {
    for (let at = start; at < end; at += 1) covered[at - sentence.start] = true;
  }
  return covered;
}

function overlaps(covered: readonly boolean[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (covered[at]) return true;
  return false;
}
