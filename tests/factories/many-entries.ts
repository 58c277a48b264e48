import { sql } from "drizzle-orm";
import { inTransaction } from "@/db/transaction";
import { DAY } from "@/lib/clock";
import type { Book, EntryValues } from "@/lib/entries/book";
import { sealValues } from "@/lib/entries/entry";
import { newId } from "@/lib/ids";
import { addDays, localDay } from "@/lib/time";
import { anEntry } from "./entries";
import type { TestPerson } from "./people";

/** So many entries of a book, a day apart, written into its table by hand: the way through the form would take minutes. */
export async function manyEntries({ userId, actor, email }: TestPerson, book: Book, count: number): Promise<void> {
  const { values } = anEntry({ userId, actor, email }, book);
  const rows = Array.from({ length: count }, (_, back) => {
    const id = newId();
    const earlier = daysBefore(book, values, back);
    const moment = "ofMoment" in book.day ? earlier[book.day.ofMoment] : null;
    return {
      userId,
      id,
      enteredUnits: actor.units,
      ...sealValues(book, actor.key, id, earlier),
      ...(moment instanceof Date && { logDate: localDay(moment, actor.zonePeriods) }),
    };
  });
  await inTransaction(async (tx) => {
    for (let from = 0; from < rows.length; from += 200)
      await tx.db
        .insert(book.table)
        .ignore()
        .values(rows.slice(from, from + 200)); // ignored: what is unique to a person
    await tx.db.execute(sql`analyze table ${book.table}`);
  });
}

/** The same answers so many days earlier. */
function daysBefore({ day }: Book, values: EntryValues, back: number): EntryValues {
  const name = "field" in day ? day.field : day.ofMoment;
  const at = values[name];
  const earlier = at instanceof Date ? new Date(at.getTime() - back * DAY) : addDays(String(at), -back);
  return { ...values, [name]: earlier };
}
