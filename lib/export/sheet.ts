import { eq, getTableColumns, getTableName, type SQL } from "drizzle-orm";
import type { MySqlColumn, MySqlTable } from "drizzle-orm/mysql-core";
import type { Place } from "@/lib/crypto/seal";
import type { Value } from "@/lib/csv";
import type { Described } from "@/lib/entries/book";
import { unitOfField } from "@/lib/entries/unit-of-field";
import { shown } from "./shown";
import { unitOf } from "./unit-of";

export type Row = Record<string, unknown>;

/** Whose export it is, and how what is sealed in it opens. */
export type Reader = {
  userId: string;
  open: (place: Place, sealed: unknown) => string;
  /** The person's own words by the ids under which lists name them. */
  words: ReadonlyMap<string, string>;
};

export type SheetColumn = { key: string; unit: string | null; show: (row: Row, reader: Reader) => Value };

/** One file of the archive: which rows, in which order, and what of them. */
export type Sheet = {
  /** Its words are in `messages/en/export.json`, or those of its book. */
  name: string;
  /** The book whose entries, or their rows, it holds, if it is one. */
  book: Described | null;
  table: MySqlTable;
  joins: readonly { table: MySqlTable; on: SQL | undefined }[];
  whose: (userId: string) => SQL | undefined;
  /** What is read, by key. */
  fields: Record<string, MySqlColumn>;
  /** Keys that together tell rows apart; the file is in this order. */
  order: readonly string[];
  columns: readonly SheetColumn[];
  /** Columns of the tables that are not handed out, each with its reason: "users.passwordHash". */
  leftOut: Readonly<Record<string, string>>;
};

type Options = {
  name: string;
  book?: Described;
  order: readonly string[];
  /** By `user_id` if nothing is said. */
  whose?: (userId: string) => SQL | undefined;
  leftOut?: Readonly<Record<string, string>>;
  joins?: readonly { table: MySqlTable; on: SQL | undefined; fields: Record<string, MySqlColumn> }[];
  /** The row's part of the place where its values were sealed. */
  sealedRow?: (row: Row) => string;
  /** Columns that hold JSON under their seal. */
  json?: readonly string[];
  /** What is read for `more` alone. */
  also?: readonly string[];
  /** What is computed for the reader, by key. */
  more?: Readonly<Record<string, (row: Row, reader: Reader) => Value>>;
};

const own = { userId: "it is always yours" };

/** A sheet of a table: all its columns but those that are left out with a reason. */
export function sheetOf(table: MySqlTable, options: Options): Sheet {
  const { name, order, joins = [], more = {}, also = [], sealedRow = (row) => String(row.id), json = [] } = options;
  const columns = getTableColumns(table);
  const leftOut = { ...("userId" in columns ? own : {}), ...options.leftOut };
  const joined = joins.flatMap(({ fields }) => Object.entries(fields));
  const handedOut = [...Object.entries(columns).filter(([key]) => !(key in leftOut)), ...joined];
  const read = Object.fromEntries([...handedOut, ...[...order, ...also].map((key) => [key, columns[key]] as const)]);
  return {
    name,
    book: options.book ?? null,
    table,
    joins,
    whose: options.whose ?? ((userId) => columns.userId && eq(columns.userId, userId)),
    fields: definedIn(read),
    order,
    leftOut: Object.fromEntries(Object.entries(leftOut).map(([key, why]) => [`${getTableName(table)}.${key}`, why])),
    columns: [
      ...handedOut.flatMap(([key, column]) =>
        shown(key, column, { sealedRow, isJson: json.includes(key), unit: unitIn(options.book, key) }),
      ),
      ...Object.entries(more).map(([key, show]) => ({ key, unit: unitOf(key), show })),
    ],
  };
}

/** A book knows the units of its fields; undefined leaves it to the column's name. */
function unitIn(book: Described | undefined, key: string): string | null | undefined {
  const field = book?.fields.find(({ name }) => name === key);
  return field && unitOfField(field);
}

function definedIn(columns: Record<string, MySqlColumn | undefined>): Record<string, MySqlColumn> {
  const found = Object.entries(columns).filter((entry): entry is [string, MySqlColumn] => entry[1] !== undefined);
  return Object.fromEntries(found);
}

/** The columns of a table that another's rows carry, without the keys that tie the two together. */
export function partsOf(table: MySqlTable, tied: readonly string[] = ["userId", "id"]): Record<string, MySqlColumn> {
  return Object.fromEntries(Object.entries(getTableColumns(table)).filter(([key]) => !tied.includes(key)));
}

/** Another table's columns beside each row. */
export function beside(table: MySqlTable, on: SQL | undefined, fields: Record<string, MySqlColumn> = {}) {
  return { table, on, fields };
}
