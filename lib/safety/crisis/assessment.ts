/**
 * What a text may ask of us. 0: nothing. 1: distress, ordinary support. 2: passive wishes, hopelessness, being a burden,
 * somebody else at risk: a caring question and help lines. 3: intent, plan, means, self-harm, command voices: fixed safety reply.
 */
export type CrisisLevel = 0 | 1 | 2 | 3;

/** What kind of thing was said. One lexicon file each. */
export type Feature =
  | "intent"
  | "attempt"
  | "plan"
  | "means"
  | "method-question"
  | "preparation"
  | "farewell"
  | "self-harm"
  | "command-voices"
  | "unsafe"
  | "passive"
  | "algospeak"
  | "ending-soon"
  | "refusal"
  | "unnoticed"
  | "burden"
  | "hopeless"
  | "entrapment"
  | "worthless"
  | "isolation"
  | "exhaustion"
  | "disordered-eating"
  | "suicide-topic"
  | "danger-nearby"
  | "act-soon"
  | "timeframe"
  | "worry-for-other"
  | "distress";

/** How much one phrase says alone: `acute` is level 3, `serious` level 2, `strong` and `weak` only add up, `context` only colours others. */
export type Grade = "acute" | "serious" | "strong" | "weak" | "context";

/** One phrase found, after its surroundings were read. */
export type Finding = {
  feature: Feature;
  grade: Grade;
  sentence: number;
  /** Negated, long past or about somebody else: counts as itself, but never lifts the whole to level 3. */
  settled: boolean;
};

/** `reasons` are codes for tests and measurements. They are never shown, stored or logged beside a person. */
export type CrisisAssessment = { level: CrisisLevel; reasons: readonly string[] };
