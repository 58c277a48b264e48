import type { Feature, Finding, Grade } from "./assessment";
import type { Mark, Phrase, ReadyLexicon } from "./lexicons";
import type { Sentence, Tokens } from "./normalise/tokens";
import type { Span } from "./pattern-index";

/** What stands around a phrase in its sentence. */
export type Surroundings = Readonly<Record<Mark, boolean>> & { topicNearby: boolean; kinInText: boolean };

// How many words back a denial or a subject still belongs to the phrase.
const NEGATION_REACH = 5;
const SUBJECT_REACH = 9;
const BARE_WORDS = 3;

/** Features about wishing or doing harm to oneself: a denial softens them, but never makes them nothing. */
const IDEATION: ReadonlySet<Feature> = new Set([
  ...([
    "intent",
    "attempt",
    "plan",
    "means",
    "method-question",
    "preparation",
    "farewell",
    "self-harm",
    "command-voices",
  ] as const),
  ...([
    "unsafe",
    "passive",
    "algospeak",
    "ending-soon",
    "refusal",
    "unnoticed",
    "suicide-topic",
    "worry-for-other",
  ] as const),
]);

/** Features that people who study or watch the subject mention as a matter of course. */
const SPOKEN_OF: ReadonlySet<Feature> = new Set([
  "suicide-topic",
  "method-question",
  "preparation",
  "intent",
  "attempt",
] as const);

const SOFTER: Readonly<Record<Grade, Grade>> = {
  acute: "serious",
  serious: "strong",
  strong: "weak",
  weak: "context",
  context: "context",
};

/** Reads one phrase in its surroundings. Undefined: it says nothing about anybody near. */
export function judge(
  lexicon: ReadyLexicon,
  tokens: Tokens,
  sentence: Sentence,
  span: Span<Phrase>,
  around: Surroundings,
): Omit<Finding, "sentence"> | undefined {
  const { feature, grade } = span.value;
  const plain = { feature, grade, settled: false };
  if (grade === "context") return plain;
  const subject = feature === "worry-for-other" ? "other" : subjectOf(lexicon, tokens, sentence, span);
  // Words put into somebody's mouth, or the subject of a book: not the writer.
  if (around.voice && subject !== "unsaid" && IDEATION.has(feature)) {
    const heavy = grade === "acute" || grade === "serious";
    return subject === "self" && heavy ? { feature, grade: "serious", settled: true } : undefined;
  }
  if (subject === "other") return ofSomebodyElse(lexicon, feature, grade, tokens, sentence, span, around);
  const aside = around.topic || (around.topicNearby && grade !== "acute");
  if (subject === "unsaid" && aside && IDEATION.has(feature)) {
    // A run-on line may hold both the writer's own words and a film: never throw away the gravest kind.
    const speaks = tokens.words.slice(sentence.start, sentence.end).some((word) => word === "i" || word === "my");
    if (!speaks || SPOKEN_OF.has(feature))
      return speaks && grade === "acute" ? { feature, grade: "serious", settled: true } : undefined;
    return { feature, grade: grade === "acute" ? "serious" : grade, settled: true };
  }
  if (feature === "suicide-topic" && subject === "unsaid") {
    if (sentence.question) return { ...plain, grade: SOFTER[grade] };
    // A bare word is a message of its own.
    return { ...plain, grade: sentence.end - sentence.start <= BARE_WORDS ? "serious" : grade };
  }
  if (isNegated(lexicon, tokens, span)) {
    return IDEATION.has(feature) ? { feature, grade: SOFTER[grade], settled: true } : undefined;
  }
  if (around.past && IDEATION.has(feature)) return { feature, grade: longPast(grade, around.recovered), settled: true };
  if (around.everyday && grade === "serious" && INDIRECT.has(feature) && !speaksOfDeath(tokens, span))
    return { ...plain, grade: SOFTER[grade] };
  return plain;
}

/** Features whose signs are everyday words in a grave order. */
const INDIRECT: ReadonlySet<Feature> = new Set([
  ...(["passive", "hopeless", "entrapment", "burden", "worthless", "isolation", "exhaustion"] as const),
  ...(["unnoticed", "farewell", "preparation", "ending-soon", "refusal", "means", "intent"] as const),
]);

/** Long past asks for a question; long past and told from a life regained asks for nothing. */
function longPast(grade: Grade, recovered: boolean): Grade {
  const softer = SOFTER[grade];
  return recovered && softer === "serious" ? SOFTER[softer] : softer;
}

const GRAVE: ReadonlySet<string> = new Set(
  "die dies died dying dead death suicide suicidal alive exist existing kill killing harm".split(" "),
);

function speaksOfDeath(tokens: Tokens, span: Span<Phrase>): boolean {
  return tokens.words.slice(span.start, span.end).some((word) => GRAVE.has(word));
}

function ofSomebodyElse(
  lexicon: ReadyLexicon,
  feature: Feature,
  grade: Grade,
  tokens: Tokens,
  sentence: Sentence,
  span: Span<Phrase>,
  around: Surroundings,
): Omit<Finding, "sentence"> | undefined {
  if (!IDEATION.has(feature)) return undefined;
  const kinHere = tokens.words.slice(sentence.start, sentence.end).some((word) => lexicon.kin.has(word));
  if ((around.topic || around.topicNearby) && !kinHere) return undefined;
  if (grade !== "acute" && grade !== "serious") return undefined;
  const words = tokens.words.slice(sentence.start, Math.max(span.end, sentence.end));
  if (around.everyday && feature !== "suicide-topic") return undefined;
  const near = around.kinInText || words.some((word) => lexicon.kin.has(word) || lexicon.self.has(word));
  const pronoun = words.some((word) => ["he", "she", "they"].includes(word)) && !sentence.question;
  if (!near && !pronoun) return undefined;
  return { feature: "worry-for-other", grade: around.past ? "strong" : "serious", settled: true };
}

/** Who the phrase is about: the nearest person named inside it or shortly before it. */
function subjectOf(
  lexicon: ReadyLexicon,
  tokens: Tokens,
  sentence: Sentence,
  span: Span<Phrase>,
): "self" | "other" | "unsaid" {
  const inside = tokens.words.slice(span.start, span.end);
  if (inside.some((word) => word === "myself" || word === "i")) return "self";
  if (inside.some((word) => ["himself", "herself", "themselves", "his", "their"].includes(word))) return "other";
  if (inside.some((word) => lexicon.self.has(word)) && !inside.some((word) => lexicon.kin.has(word))) return "self";
  for (let at = span.start - 1; at >= Math.max(sentence.start, span.start - SUBJECT_REACH); at -= 1) {
    const word = tokens.words[at] ?? "";
    if (lexicon.self.has(word)) return "self";
    if (lexicon.others.has(word) || lexicon.kin.has(word)) return "other";
  }
  return "unsaid";
}

function isNegated(lexicon: ReadyLexicon, tokens: Tokens, span: Span<Phrase>): boolean {
  const { words, clauses } = tokens;
  // "do not want to live" carries its own "not": a second one before it would be another sentence.
  if (span.value.negative) return false;
  for (let at = span.end - 2; at >= Math.max(0, span.start - NEGATION_REACH); at -= 1) {
    if (clauses[at] !== clauses[span.end - 1]) return false;
    if (!lexicon.negators.has(words[at] ?? "")) continue;
    for (let between = at + 1; between < span.end; between += 1) {
      if (lexicon.negatorsSpent.has(words[between] ?? "")) return false;
    }
    return true;
  }
  return false;
}
