import { notFound, redirect } from "next/navigation";
import type { ClientRecord } from "@/lib/access/client-record";
import { openOwnRecord } from "@/lib/access/open-client-record";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { type Book, pathOf } from "@/lib/entries/book";
import { bookWord } from "@/lib/entries/in-words";
import { type Reader, readerOf } from "@/lib/entries/reader";
import { isHidden } from "@/lib/http/preference-cookies";
import { bookNamed } from "@/lib/record/books";
import { type Words, words } from "@/lib/words";

/** A book of one's own, opened: what every part of its pages needs. */
export type Reading = {
  actor: Actor;
  record: ClientRecord;
  book: Book;
  reader: Reader;
  t: Words;
  title: string;
  /** Where the book's pages are. */
  path: string;
  /** The privacy eye is closed. */
  hides: boolean;
};

/** Lets the signed-in client into the book of this name; there is no page for any other name. */
export async function openBook(name: string, below = ""): Promise<Reading> {
  const actor = await requireActor("client", `/record/${name}${below}`);
  const book = bookNamed(name);
  if (!book) notFound();
  if (book.home) redirect(book.home + below);
  return readingOf(actor, book);
}

/** A book for its own person, who is there. */
export async function readingOf(actor: Actor, book: Book): Promise<Reading> {
  return {
    actor,
    record: openOwnRecord(actor),
    book,
    reader: readerOf(actor),
    t: words(actor.locale),
    title: bookWord(book, "title", actor.locale) ?? book.name,
    path: pathOf(book),
    hides: await isHidden(),
  };
}

/** The title of a book's page in the browser's list; an unknown book has none. */
export function titleOf(name: string): string {
  const book = bookNamed(name);
  return book ? (bookWord(book, "title", "en-GB") ?? "") : words("en-GB")("record.title");
}
