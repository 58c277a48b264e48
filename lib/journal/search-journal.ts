import { z } from "zod";
import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { formatDate } from "@/lib/time";
import { words } from "@/lib/words";
import { searchEntries } from "./queries";

/** The words are sent in a body, never in an address: they would stay in histories and logs. */
export const searchJournalSchema = z.strictObject({ search: z.string().trim().min(1).max(200) });

export type FoundEntry = { id: string; title: string | null; excerpt: string; day: string };
export type SearchAnswer = { found: FoundEntry[]; summary: string };

const MOST = 50;
const EXCERPT = 200;

/** The actor's own entries that hold every word, newest first, ready to be shown. */
export async function searchJournal(
  actor: Actor,
  { search }: z.output<typeof searchJournalSchema>,
): Promise<SearchAnswer> {
  const t = words(actor.locale);
  const entries = await searchEntries(openOwnRecord(actor), search, MOST);
  return {
    summary: t("journal.found", { count: entries.length }),
    found: entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      excerpt: entry.content.slice(0, EXCERPT),
      day: formatDate(entry.logDate, actor.locale),
    })),
  };
}
