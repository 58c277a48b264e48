/**
 * The words that a check-in offers. Practices, triggers and coping strategies also take a person's own words;
 * these are only the ones that everybody is offered. The ids are stored; what is shown comes from
 * `messages/<locale>/vocabularies.json`.
 */

/** The five faces, from lowest to highest. */
export const faces = ["heavy", "flat", "even", "light", "bright"] as const;

export type Face = (typeof faces)[number];

/** Is this mood word only the name of a face, with nothing finer said? */
export function isFaceWord(word: string): boolean {
  return faces.some((face) => face === word);
}

/**
 * Each face is a stretch of two steps on the 1–10 mood scale and stands for the upper one, so that the highest
 * face reaches the top of the scale.
 */
export const moodScoreOfFace: Readonly<Record<Face, number>> = { heavy: 2, flat: 4, even: 6, light: 8, bright: 10 };

/** The face that shows a mood of 1–10. */
export function faceOfMoodScore(moodScore: number): Face {
  if (moodScore <= 2) return "heavy";
  if (moodScore <= 4) return "flat";
  if (moodScore <= 6) return "even";
  return moodScore <= 8 ? "light" : "bright";
}

/**
 * A mood word: `valence` from −4 (unpleasant) to 4 (pleasant) and `arousal` from −4 (still) to 4 (stirred), the two
 * axes of Russell's affect grid. Which word sits where is our own placing, not a published lexicon.
 */
export type Mood = { word: string; face: Face; valence: number; arousal: number };

/** Words for `currentMood`. The first word of each face is the face itself: what is stored when nothing finer is said. */
export const moods: readonly Mood[] = [
  { word: "heavy", face: "heavy", valence: -3, arousal: -1 },
  { word: "sadness", face: "heavy", valence: -3, arousal: -2 },
  { word: "grief", face: "heavy", valence: -4, arousal: -1 },
  { word: "anger", face: "heavy", valence: -3, arousal: 3 },
  { word: "fear", face: "heavy", valence: -3, arousal: 3 },
  { word: "shame", face: "heavy", valence: -3, arousal: 0 },
  { word: "overwhelm", face: "heavy", valence: -3, arousal: 2 },
  { word: "flat", face: "flat", valence: -1, arousal: -2 },
  { word: "tiredness", face: "flat", valence: -1, arousal: -3 },
  { word: "loneliness", face: "flat", valence: -2, arousal: -2 },
  { word: "worry", face: "flat", valence: -2, arousal: 2 },
  { word: "frustration", face: "flat", valence: -2, arousal: 2 },
  { word: "boredom", face: "flat", valence: -1, arousal: -3 },
  { word: "even", face: "even", valence: 0, arousal: 0 },
  { word: "neutral", face: "even", valence: 0, arousal: 0 },
  { word: "surprise", face: "even", valence: 0, arousal: 3 },
  { word: "longing", face: "even", valence: 0, arousal: 1 },
  { word: "light", face: "light", valence: 2, arousal: 0 },
  { word: "calm", face: "light", valence: 2, arousal: -2 },
  { word: "contentment", face: "light", valence: 2, arousal: -1 },
  { word: "hope", face: "light", valence: 2, arousal: 1 },
  { word: "relief", face: "light", valence: 2, arousal: -1 },
  { word: "curiosity", face: "light", valence: 2, arousal: 2 },
  { word: "bright", face: "bright", valence: 3, arousal: 2 },
  { word: "joy", face: "bright", valence: 4, arousal: 2 },
  { word: "gratitude", face: "bright", valence: 3, arousal: 0 },
  { word: "love", face: "bright", valence: 4, arousal: 1 },
  { word: "excitement", face: "bright", valence: 3, arousal: 4 },
  { word: "pride", face: "bright", valence: 3, arousal: 2 },
];

/** Every offered word by vocabulary. Order is the order on the screen. */
export const vocabularies = {
  moods: moods.map((mood) => mood.word),
  spiritualPractices: [
    "meditation",
    "prayer",
    "breathwork",
    "yoga",
    "nature",
    "reading",
    "reflection",
    "service",
    "music",
    "silence",
    "gathering",
    "ritual",
  ],
  emotionalTriggers: [
    "work",
    "money",
    "conflict",
    "family",
    "partner",
    "health",
    "sleep",
    "news",
    "loneliness",
    "change",
    "memories",
    "noise",
  ],
  copingStrategies: [
    "talking",
    "breathing",
    "movement",
    "writing",
    "rest",
    "nature",
    "music",
    "meditation",
    "boundaries",
    "creating",
    "distraction",
    "help",
  ],
  movementIntensities: ["light", "moderate", "vigorous"],
} as const satisfies Record<string, readonly string[]>;

export type VocabularyName = keyof typeof vocabularies;

/** Is this one of the words that everybody is offered (and not a person's own)? */
export function isOfferedWord(vocabulary: VocabularyName, word: string): boolean {
  return vocabularies[vocabulary].some((offered) => offered === word);
}
