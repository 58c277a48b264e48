import type { Adherence } from "../scoring/adherence";
import type { Sentence } from "./sentence";

/** The sentence below the heatmap: n of m days, and which days are not among them. */
export function adherenceSentence({ done, counted, paused, later }: Adherence): Sentence {
  if (counted === 0 && paused === 0) return { key: "sentences.adherence.none", params: {} };
  return { key: "sentences.adherence.days", params: { done, counted, paused, later } };
}
