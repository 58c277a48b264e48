import type { Book } from "@/lib/entries/book";
import { books } from "@/lib/record/books";
import { removedAfter } from "../computed";
import { type Sheet, sheetOf } from "../sheet";

/** The books of a client's record, a file each. */
export const bookSheets: readonly Sheet[] = books.map(sheetOfBook);

function sheetOfBook(book: Book): Sheet {
  return sheetOf(book.table, {
    name: book.name,
    book,
    order: ["field" in book.day ? book.day.field : "logDate", "id"],
    json: book.fields.flatMap(({ kind, name }) => (kind === "tags" ? [name] : [])),
    more: { removedForGoodAfter: removedAfter },
  });
}
