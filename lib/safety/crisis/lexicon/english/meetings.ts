import type { FeaturePhrases } from "../lexicon";
import { despair } from "./meetings/despair";
import { leaving } from "./meetings/leaving";
import { others } from "./meetings/others";
import { plain } from "./meetings/plain";
import { wish } from "./meetings/wish";

/**
 * Two or three broad meanings in the order in which people say them (classes in meanings.ts): a wish and an end, others and their
 * ease without one, a refusal and tomorrow. Written wide for sentences nobody foresaw; idioms and surroundings take the harmless back.
 */
export const meetings: readonly FeaturePhrases[] = [...wish, ...despair, ...others, ...leaving, ...plain];
