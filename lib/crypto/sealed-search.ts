import type { PersonKey } from "./person-key";
import { open, type Place, Sealed, seal } from "./seal";

/*
 * What is looked for is a name or an e-mail address, and addresses stay in histories, logs and other people's chats. So a
 * search that an address must remember (for paging, Back and a page without scripts) stands in it sealed with the
 * searcher's own key: nobody else can read it, and nobody else can make one.
 */

/** Which list is searched: what was sealed for one does not open for another. */
export type SearchedList = "clients" | "people" | "journal-tags";

/** The longest search has 320 characters; sealed and spelt for an address it stays below this. */
export const MOST_SOUGHT = 2_400;

/** So many bytes at a time, so that the length of an address does not tell the length of a name. */
const STEP = 64;

const placeOf = (list: SearchedList): Place => ({ table: "address", column: "search", row: list });

/** A search as it may stand in an address; undefined when nothing is looked for. */
export function sealSearch(key: PersonKey, list: SearchedList, search: string | null): string | undefined {
  const wanted = search?.trim();
  if (!wanted) return undefined;
  const spare = (STEP - (Buffer.byteLength(wanted) % STEP)) % STEP;
  return seal(key, placeOf(list), wanted + " ".repeat(spare)).bytes.toString("base64url");
}

/** What an address asks for; nothing when it is no search of this person's in this list. */
export function openSearch(key: PersonKey, list: SearchedList, sought: string | undefined): string {
  if (!sought) return "";
  try {
    return open(key, placeOf(list), new Sealed(Buffer.from(sought, "base64url"))).trim();
  } catch {
    return ""; // cut off in a mail, or somebody else's
  }
}
