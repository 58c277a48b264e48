import { jsonRoute } from "@/lib/http/json-route";
import { searchJournal, searchJournalSchema } from "@/lib/journal/search-journal";

export const POST = jsonRoute({ schema: searchJournalSchema, maximumBytes: 2_000, run: searchJournal });
