import { despair } from "./danger/despair";
import { leaving } from "./danger/leaving";
import { wish } from "./danger/wish";

/**
 * What people speak of when they no longer want to live, as concepts: each word or short pattern stands for one of them, and none
 * says much alone. Same pattern language as the phrases (pattern.ts). Broad on purpose: precision comes from what stands together.
 */
export const danger = { ...wish, ...despair, ...leaving };
