import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Actor } from "@/lib/auth/actor";
import { limits } from "@/lib/auth/limits";
import { countTry } from "@/lib/auth/rate-limit";
import { requireStepUp } from "@/lib/auth/step-up";
import { now } from "@/lib/clock";
import { BOM, csvLine, type Value } from "@/lib/csv";
import { type Book, type EntryValues, shownFields, shownValues } from "./book";
import type { Entry } from "./entry";
import type { EntryField, EntryValue } from "./field";
import { type EntryFilter, type EntryPlace, listEntries } from "./queries";
import { unitOfField } from "./unit-of-field";

/** Entries in memory at once: the file of a decade takes no more than that of a day. */
const AT_ONCE = 500;

/** A name without anything of anybody, for the file that the browser keeps. */
export function fileNameOf(book: Book): string {
  return `purposeful-${book.name}-${now().toISOString().slice(0, "YYYY-MM-DD".length)}.csv`;
}

/**
 * A book of one's own as CSV, newest first: canonical units (in the heading), instants in UTC. That it was taken is
 * written down before the first line leaves.
 * @throws StepUpRequiredError; RateLimitedError: too many today.
 */
export async function takeBook(actor: Actor, book: Book, filter: EntryFilter): Promise<AsyncGenerator<string>> {
  requireStepUp(actor);
  const record = openOwnRecord(actor);
  await countTry([[limits.listsPerAccount, actor.userId]]);
  await inTransaction((tx) =>
    recordAudit(tx, actor, {
      event: "data.taken",
      subject: actor,
      ...(book.categoryField === undefined && { category: book.category }),
      details: { book: book.name },
    }),
  );
  return linesOf(book, (after) => listEntries(record, book, { filter, after, limit: AT_ONCE }));
}

type PageAfter = (after: EntryPlace | undefined) => Promise<Entry[]>;

async function* linesOf(book: Book, pageAfter: PageAfter): AsyncGenerator<string> {
  const { name = "", fields: inRow = [] } = book.rows ?? {};
  const rowHeadings = inRow.map((field) => `${name}.${headingOf(field)}`);
  yield BOM + csvLine(["id", ...shownFields(book).map(headingOf), ...rowHeadings, "source", "createdAt", "updatedAt"]);
  for (let after: EntryPlace | undefined; ; ) {
    const page = await pageAfter(after);
    yield page.flatMap((entry) => linesOfEntry(book, entry)).join("");
    const last = page.at(-1);
    if (!last || page.length < AT_ONCE) return;
    after = { day: last.day, id: last.id };
  }
}

/** "distance (km)". */
export function headingOf(field: EntryField): string {
  const unit = unitOfField(field);
  return unit ? `${field.name} (${unit})` : field.name;
}

/** A line a row, with the entry's own fields on each, so that a spreadsheet can filter; one line for an entry without. */
function linesOfEntry(book: Book, entry: Entry): string[] {
  const rows: readonly EntryValues[] = entry.rows.length > 0 ? entry.rows : [{}];
  return rows.map((row) => csvLine(cellsOf(book, entry, row)));
}

function cellsOf(
  book: Book,
  { id, values, source, sourceName, createdAt, updatedAt }: Entry,
  row: EntryValues,
): Value[] {
  const shown = shownValues(book, values);
  const said = shownFields(book).map(({ name }) => cellOf(shown[name] ?? null));
  const inRow = (book.rows?.fields ?? []).map(({ name }) => cellOf(row[name] ?? null));
  return [id, ...said, ...inRow, sourceName ?? source, createdAt.toISOString(), updatedAt.toISOString()];
}

function cellOf(value: EntryValue): Value {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" && value !== null ? [...value] : value;
}
