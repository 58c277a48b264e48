import { isDay } from "@/lib/time";
import { type Book, fieldOf } from "./book";
import type { EntryFilter } from "./queries";

/** What an address narrows a book to: days, both included, and words of its choices. What is not understood is left out. */
export function filterFrom(book: Book, params: Readonly<Record<string, unknown>>): EntryFilter {
  const words = book.filters.flatMap((name): [string, string][] => {
    const field = fieldOf(book, name);
    const word = params[name];
    return field.kind === "choice" && typeof word === "string" && field.words.includes(word) ? [[name, word]] : [];
  });
  return { from: dayFrom(params.from), to: dayFrom(params.to), words: Object.fromEntries(words) };
}

function dayFrom(value: unknown): string | undefined {
  return typeof value === "string" && isDay(value) ? value : undefined;
}

/** The same as an address says it. */
export function filterQuery({ from, to, words = {} }: EntryFilter): Record<string, string> {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), ...words };
}
