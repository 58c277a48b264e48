import { getTableColumns } from "drizzle-orm";
import type { MySqlTable } from "drizzle-orm/mysql-core";
import { type Book, describedRows } from "@/lib/entries/book";
import { rowPlace } from "@/lib/entries/rows";
import { books } from "@/lib/record/books";
import { removedAfter } from "../computed";
import { type Sheet, sheetOf } from "../sheet";

/** By which what a bank's file says is known when it comes again. */
const fingerprints = {
  bankKey: "a keyed fingerprint of your bank's number for this movement",
  contentKey: "a keyed fingerprint of what your bank's file said",
};

/** The books of a client's record, a file each. */
export const bookSheets: readonly Sheet[] = books.flatMap((book) => [sheetOfBook(book), ...sheetOfRows(book)]);

function sheetOfBook(book: Book): Sheet {
  return sheetOf(book.table, {
    name: book.name,
    book,
    order: ["field" in book.day ? book.day.field : "logDate", "id"],
    json: book.fields.flatMap(({ kind, name }) => (kind === "tags" ? [name] : [])),
    leftOut: "contentKey" in getTableColumns<MySqlTable>(book.table) ? fingerprints : {},
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
