import { categories } from "@/lib/categories";
import { addressed, type Sentence } from "./sentence";

/** `answered`: how many of the five categories have an answer today. */
export type DayFacts = { answered: number; isPaused: boolean; name: string | null };

/** The sentence at the head of the day: what is in, never what should be. */
export function daySentence({ answered, isPaused, name }: DayFacts): Sentence {
  const params = addressed(name);
  if (answered >= categories.length) return { key: "sentences.day.done", params };
  if (answered > 0) return { key: "sentences.day.partly", params: { answered, ...params } };
  return { key: isPaused ? "sentences.day.paused" : "sentences.day.open", params };
}
