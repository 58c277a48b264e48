import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { NotFoundError } from "@/lib/errors";
import { formerEntries } from "@/lib/history/queries";
import { type Book, tableOf } from "./book";
import { revived, revivedRows } from "./changes";
import { keepEntry } from "./keep-entry";
import { entryOf } from "./queries";

/**
 * Makes an entry again what it was before a change. What it was until now is kept as well.
 * @throws NotFoundError when there is no such entry or change of the actor's.
 */
export async function putBack(actor: Actor, book: Book, id: string, changeId: string): Promise<void> {
  const record = openOwnRecord(actor);
  const entry = await entryOf(record, book, id);
  const former = await formerEntries(record, tableOf(book), id);
  const change = former.find((each) => each.id === changeId && each.change === "changed");
  if (!entry || !change) throw new NotFoundError();
  const rows = revivedRows(book, change.before);
  // What was said of a row by its place is asked anew: another row may stand there now.
  const confirmed = entry.confirmed.filter((name) => !name.includes("."));
  await keepEntry(actor, book, { id, values: revived(book, change.before), confirmed, ...(rows && { rows }) });
}
