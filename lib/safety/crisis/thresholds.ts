/**
 * The numbers of the check, in one place. Points add up over different features (the best finding of each counts once), so that
 * saying the same thing five times weighs as much as saying it once.
 */
export const POINTS = { acute: 0, serious: 0, strong: 3, weak: 1, context: 0 } as const;

/** One text: this many points from at least `features` features are level 2. */
export const TEXT_LEVEL_2 = { points: 8, features: 3, strong: 2 } as const;

/** A conversation goes on longer and collects small complaints, so it needs more of the clear ones. */
export const CONVERSATION_LEVEL_2 = { points: 11, features: 4, strong: 3 } as const;

/**
 * Hundredths of the concept weights (concepts/weights.ts) that are level 2 without any known phrase. Among many sentences one weighs
 * much by chance, so more is asked of a long text or conversation.
 */
export function weighedLevel2(sentences: number): number {
  return 60 * (1 + 1.5 * Math.log(Math.max(1, sentences / 3)));
}
