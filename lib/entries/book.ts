import { getTableColumns, getTableName } from "drizzle-orm";
import type { MySqlColumn, MySqlTable } from "drizzle-orm/mysql-core";
import type { Transaction } from "@/db/transaction";
import type { ClientRecord } from "@/lib/access/client-record";
import type { Actor } from "@/lib/auth/actor";
import { type Category, isCategory } from "@/lib/categories";
import type { EntryHead } from "./entry";
import type { EntryField, EntryValue, ValueOf } from "./field";
import type { Reader } from "./reader";

/** A table of entries: `ofEntry()` in db/schema/entry-columns.ts. */
export type EntryTable = MySqlTable & Record<OwnColumn, MySqlColumn>;
type OwnColumn =
  | "userId"
  | "id"
  | "source"
  | "sourceName"
  | "enteredUnits"
  | "confirmedFields"
  | "deletedAt"
  | "createdAt"
  | "updatedAt";

export type EntryValues = Readonly<Record<string, EntryValue>>;

/** What the fields of a book hold together, by their names. */
export type ValuesOf<Fields extends readonly EntryField[]> = {
  readonly [Field in Fields[number] as Field["name"]]: ValueOf<Field>;
};

/** For a field: the key of the sentence that says what is wrong with it, or false. */
export type Faults = Readonly<Record<string, string | false | undefined>>;

/**
 * One kind of entry of a person's record: sleep, medicines, expenses. Its words are `books.<name>` in
 * `messages/<locale>/books.json`.
 */
export type Book<Fields extends readonly EntryField[] = readonly EntryField[]> = {
  /** In addresses, in the audit and in files: "sleep". */
  name: string;
  /** Whose consent covers it. */
  category: Category;
  /** The field by which each entry says itself to which part of a life it belongs; `category` is then no entry's. */
  categoryField?: string;
  /** Where its pages are; else below /record. */
  home?: string;
  table: EntryTable;
  /** The page from which its entries are reached, where that is not their list (habits, with their days to tick). */
  front?: string;
  fields: Fields;
  /** The day that an entry belongs to: a day field, or the day of a moment field, kept as `logDate`. */
  day: { field: string } | { ofMoment: string };
  /** The fields that stand for an entry in a list; the first says most. */
  headline: readonly string[];
  /** Fields by which the list can be narrowed: choices of the book. */
  filters: readonly string[];
  /** Numbers whose trend means something, and how those of one day become one; days become weeks by their mean. */
  trends: readonly Trend[];
  /** The field in which the cursor stands on a new entry, where seconds count: an amount at the till. */
  startsAt?: string;
  /** For entries that may say the same thing twice (two watches, one night): which count in charts and scores. */
  counting?: Counting;
  /** What follows from the fields and is never kept: shown with them, under words of its own. */
  computed: readonly Computed[];
  /** A field as an entry that says this has it: a target in the unit of what it measures. */
  fieldIn?(field: EntryField, values: EntryValues): EntryField;
  /** What the rest of the book owes an entry that was kept or brought back, in the same transaction. */
  afterKeeping?(tx: Transaction, actor: Actor, record: ClientRecord, id: string, values: EntryValues): Promise<void>;
  /** What no field alone can see: an end before its start. */
  check?(values: ValuesOf<Fields>): Faults;
  /** What an entry is made of, where it is made of several: the values of a panel, the foods of a meal. */
  rows?: Rows;
  /** Fields that its rows make together, in place of what was said of the whole. */
  ofRows?(rows: readonly EntryValues[]): EntryValues;
};

/** The rows of an entry, in the order in which they were said. Their words are `books.<book>.rows`. */
export type Rows<Fields extends readonly EntryField[] = readonly EntryField[]> = {
  /** Before its fields' names in the book's file: "result.value". */
  name: string;
  table: RowTable;
  fields: Fields;
  /** So many an entry has at most. */
  most: number;
  check?(values: ValuesOf<Fields>): Faults;
  /** Fields of a row whose values are possible but hardly believable, where that depends on the row. */
  unusual?(values: ValuesOf<Fields>): readonly string[];
  /** How a row is read where its fields one by one say less: always the same columns, in their order. */
  columns?(values: EntryValues, reader: Reader): readonly RowColumn[];
};

/** A cell of a row under a heading of `books.<book>.rows.columns`. */
export type RowColumn = { key: string; text: string | null; isHidden: boolean };

/** A table of rows: `hangsOn()` in db/schema/entry-columns.ts. */
export type RowTable = MySqlTable & Record<"userId" | "entryId" | "place", MySqlColumn>;

export const defineRows = <const Fields extends readonly EntryField[]>(rows: Rows<Fields>): Rows<Fields> => rows;

/** What has words, columns and fields: a book, or the rows of its entries. */
export type Described = {
  name: string;
  table: MySqlTable;
  fields: readonly EntryField[];
  computed?: readonly Computed[];
};

/** The rows of a book by the name of their words; null where its entries have none. */
export function describedRows({ name, rows }: Book): (Rows & Described) | null {
  return rows ? { ...rows, name: `${name}.rows` } : null;
}

/** What follows from the values of an entry. */
export type Computed = { field: EntryField; from: (values: EntryValues) => EntryValue };

export type Trend = { field: string; ofDay: DayAs; ofWeek?: DayAs };
type DayAs = "sum" | "mean";

export type Counting = {
  /** Those of them that count. */
  of: <Said extends EntryHead>(entries: readonly Said[]) => readonly Said[];
  /** Says that of those that say the same thing this one counts. @throws NotFoundError */
  choose: (actor: Actor, id: string) => Promise<void>;
};

type Definition<Fields extends readonly EntryField[]> = Omit<Book<Fields>, Optional> & Partial<Pick<Book, Optional>>;
type Optional = "filters" | "trends" | "computed";

export function defineBook<const Fields extends readonly EntryField[]>(definition: Definition<Fields>): Book<Fields> {
  return { filters: [], trends: [], computed: [], ...definition };
}

/** Whose consent covers this entry. */
export function categoryOfEntry({ category, categoryField }: Book, values: EntryValues): Category {
  const said = categoryField === undefined ? null : values[categoryField];
  return typeof said === "string" && isCategory(said) ? said : category;
}

/** Where the pages of a book are. */
export const pathOf = ({ name, home }: Pick<Book, "name" | "home">): string => home ?? `/record/${name}`;

/** Where one comes from to an entry, and goes back to. */
export const frontOf = (book: Pick<Book, "name" | "home" | "front">): string => book.front ?? pathOf(book);

/** What is shown of an entry: what was said, and what follows from it. */
export const shownFields = (book: Book): readonly EntryField[] => [
  ...book.fields,
  ...book.computed.map(({ field }) => field),
];

/** The values of `shownFields`. */
export function shownValues(book: Book, values: EntryValues): EntryValues {
  const computed = book.computed.map(({ field, from }) => [field.name, from(values)] as const);
  return { ...values, ...Object.fromEntries(computed) };
}

/** The field of this name. */
export function fieldOf(book: Described, name: string): EntryField {
  const computed = book.computed?.map(({ field }) => field) ?? [];
  const field = [...book.fields, ...computed].find((each) => each.name === name);
  if (!field) throw new Error(`The book ${book.name} has no field called ${name}.`);
  return field;
}

/** The column that holds the day of an entry. */
export function dayColumn(book: Book): MySqlColumn {
  return columnOf(book, "field" in book.day ? book.day.field : "logDate");
}

/** The column of a field, or another one of the book's table. */
export function columnOf({ name, table }: Pick<Described, "name" | "table">, key: string): MySqlColumn {
  const column = getTableColumns<MySqlTable>(table)[key];
  if (!column) throw new Error(`The table of ${name} has no column ${key}.`);
  return column;
}

/** The name under which the database, seals and histories know a book. */
export const tableOf = ({ table }: Pick<Described, "table">): string => getTableName(table);
