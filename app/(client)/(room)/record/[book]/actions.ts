"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { formAction, type Typed } from "@/lib/actions/form-action";
import { drawnAgain, saved } from "@/lib/actions/outcomes";
import { type Book, frontOf, pathOf } from "@/lib/entries/book";
import { deleteEntry, restoreEntry } from "@/lib/entries/delete-entry";
import { keepEntry } from "@/lib/entries/keep-entry";
import { putBack } from "@/lib/entries/put-back";
import { entryOf } from "@/lib/entries/queries";
import { readerOf } from "@/lib/entries/reader";
import { type EntryInput, entrySchema } from "@/lib/entries/schema";
import { NotFoundError } from "@/lib/errors";
import { idField } from "@/lib/forms/fields";
import { isId } from "@/lib/ids";
import { bookNamed } from "@/lib/record/books";
import { ANOTHER_ROW } from "./_parts/row-names";

const bookField = z.string().transform(bookFrom);
/** Without scripts the form is sent to be drawn with one more group; nothing of it is read. */
const asksForAnotherRow = z.looseObject({}).transform(() => null);
const only = z.strictObject({ book: bookField, id: idField });

/** @throws NotFoundError for a book that there is not. */
function bookFrom(name: unknown): Book {
  const book = typeof name === "string" ? bookNamed(name) : null;
  if (!book) throw new NotFoundError();
  return book;
}

export const keepInBookAction = formAction({
  role: "client",
  async schema(actor, typed: Typed): Promise<z.ZodType<EntryInput | null>> {
    const book = bookFrom(typed.book);
    if (book.rows && typed[ANOTHER_ROW] !== undefined) return asksForAnotherRow;
    const id = typeof typed.id === "string" && isId(typed.id) ? typed.id : null;
    const entry = id === null ? null : await entryOf(openOwnRecord(actor), book, id);
    return entrySchema(book, readerOf(actor), entry);
  },
  async run(actor, input, typed) {
    if (input === null) return drawnAgain(typed);
    const book = bookFrom(typed.book);
    const notice = await keepEntry(actor, book, input);
    redirect(notice.opensHelp ? "/help-now" : `${pathOf(book)}/${input.id}`);
  },
});

export const deleteFromBookAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { book, id }) {
    await deleteEntry(actor, book, id);
    redirect(`${frontOf(book)}?deleted=${id}`);
  },
});

export const restoreToBookAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { book, id }) {
    await restoreEntry(actor, book, id);
    redirect(`${pathOf(book)}/${id}`);
  },
});

export const putBackAction = formAction({
  role: "client",
  schema: z.strictObject({ book: bookField, id: idField, change: idField }),
  async run(actor, { book, id, change }) {
    await putBack(actor, book, id, change);
    refresh();
    return saved(actor.locale);
  },
});

export const chooseInBookAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { book, id }) {
    if (!book.counting) throw new NotFoundError();
    await book.counting.choose(actor, id);
    refresh();
    return saved(actor.locale);
  },
});
