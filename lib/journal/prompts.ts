import { type Category, categories } from "@/lib/categories";
import { daysBetween } from "@/lib/time";

/** Questions of each part of life, as `messages/<locale>/journal.json` has them. */
const places = ["one", "two", "three", "four", "five"] as const;

/** A question to begin with; its words are `journal.prompts.<category>.<place>`. */
export type Prompt = { category: Category; place: (typeof places)[number] };

/** Neighbours are of different parts of life. */
const all: readonly Prompt[] = places.flatMap((place) => categories.map((category) => ({ category, place })));

/** All questions, that of this day first: each comes once before any comes again. */
export function promptsFrom(day: string): readonly Prompt[] {
  const days = daysBetween("2000-01-01", day);
  const first = ((days % all.length) + all.length) % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}
