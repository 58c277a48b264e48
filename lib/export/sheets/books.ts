import { type Book, describedRows } from "@/lib/entries/book";
import { rowPlace } from "@/lib/entries/rows";
import { books } from "@/lib/record/books";
import { removedAfter } from "../computed";
import { type Sheet, sheetOf } from "../sheet";

/** The books of a client's record, a file each. */
export const bookSheets: readonly Sheet[] = books.flatMap((book) => [sheetOfBook(book), ...sheetOfRows(book)]);

function sheetOfBook(book: Book): Sheet {
  return sheetOf(book.table, {
    name: book.name,
    book,
    order: ["field" in book.day ? book.day.field : "logDate", "id"],
    json: book.fields.flatMap(({ kind, name }) => (kind === "tags" ? [name] : [])),
    more: { removedForGoodAfter: removedAfter },
  });
}

/** What its entries are made of, in a file of its own. */
function sheetOfRows(book: Book): Sheet[] {
  const rows = describedRows(book);
  if (!rows) return [];
  return [
    sheetOf(rows.table, {
      name: `${book.name}-rows`,
      book: rows,
      order: ["entryId", "place"],
      sealedRow: ({ entryId, place }) => rowPlace(entryId, place),
      json: rows.fields.flatMap(({ kind, name }) => (kind === "tags" ? [name] : [])),
    }),
  ];
}
