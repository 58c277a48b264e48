import { z } from "zod";
import { type Range, rangeFrom } from "@/app/(client)/(room)/record/_parts/ranges";
import type { Book } from "@/lib/entries/book";
import { filterFrom, filterQuery } from "@/lib/entries/filter";
import type { EntryFilter, EntryPlace } from "@/lib/entries/queries";
import { isId } from "@/lib/ids";
import { isDay } from "@/lib/time";

/** What an address asks of a book. Whatever is not understood is left out. */
export type BookSearch = {
  filter: EntryFilter;
  after: EntryPlace | undefined;
  range: Range;
  hasTables: boolean;
  deleted: string | null;
};

const search = z.object({
  range: z.enum(["30", "90", "365"]).optional().catch(undefined),
  tables: z.literal("open").optional().catch(undefined),
  before: z.string().refine(isDay).optional().catch(undefined),
  id: z.string().refine(isId).optional().catch(undefined), // of one day: the last entry that was shown
  deleted: z.string().refine(isId).optional().catch(undefined),
});

export type BookAddress = z.output<typeof search> & { params: Record<string, unknown> };

export function bookAddress(params: Record<string, unknown>): BookAddress {
  return { ...search.parse(params), params };
}

export function bookSearch(book: Book, { range, tables, before, id, deleted, params }: BookAddress): BookSearch {
  return {
    filter: filterFrom(book, params), // days and words of closed vocabularies, nothing that is typed
    after: before && id ? { day: before, id } : undefined,
    range: rangeFrom(range),
    hasTables: tables === "open",
    deleted: deleted ?? null,
  };
}

/** The same list from another place on, or with other charts. */
export function addressOf(path: string, { filter, range }: BookSearch, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...filterQuery(filter),
    ...(range === 90 ? {} : { range: String(range) }),
    ...more,
  });
  return query.size ? `${path}?${query}` : path;
}

export const isNarrowed = ({ filter }: BookSearch) => Object.keys(filterQuery(filter)).length > 0;
