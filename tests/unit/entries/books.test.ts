import { getTableConfig, MySqlDialect } from "drizzle-orm/mysql-core";
import { describe, expect, test } from "vitest";
import { columnOf, type Described, describedRows, fieldOf } from "@/lib/entries/book";
import type { EntryField } from "@/lib/entries/field";
import { bookWord } from "@/lib/entries/in-words";
import { expensesBook } from "@/lib/finance/expenses/book";
import { incomeBook } from "@/lib/finance/income/book";
import { books } from "@/lib/record/books";
import { isMessageKey } from "@/lib/words";

/** Each bound stands three times (form, schema, CHECK): here every book is held against its table and its words. */
const dialect = new MySqlDialect();
const rowed = books.flatMap((book) => describedRows(book) ?? []);
const fields = [...books, ...rowed].flatMap((book: Described) =>
  book.fields.map((field) => [`${book.name}.${field.name}`, book, field] as const),
);

const rulesOf = ({ table }: Described) =>
  getTableConfig(table)
    .checks.map(({ value }) => dialect.sqlToQuery(value).sql)
    .join(";\n");

const typeOf: Record<EntryField["kind"], RegExp> = {
  text: /^(varbinary\(8192\)|mediumblob)$/,
  tags: /^(varbinary\(8192\)|mediumblob)$/,
  choice: /^varchar\(\d+\) character set ascii/,
  number: /^(int|tinyint|decimal\(\d+,\d+\))$/,
  hours: /^decimal\(\d+,2\)$/,
  rating: /^tinyint$/,
  money: /^bigint$/,
  flag: /^boolean$/,
  day: /^date$/,
  moment: /^datetime\(3\)$/,
  clock: /^datetime\(3\)$/,
  time: /^int$/,
  several: /^varchar\(\d+\) character set ascii/,
  times: /^varchar\(\d+\) character set ascii/,
  currency: /^char\(3\)$/,
};

test("books have names of their own, fit for an address", () => {
  const names = books.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z][a-z-]{1,30}$/.test(name))).toEqual([]);
});

describe.each(fields)("%s", (_name, book, field) => {
  const column = columnOf(book, field.name);

  test("has a column of its kind, needed only where the book needs it", () => {
    expect(column.getSQLType()).toMatch(typeOf[field.kind]);
    if (column.notNull) expect(field.isRequired).toBe(true);
  });
  test("is called by a word", () => {
    expect(bookWord(book, `fields.${field.name}.label`, "en-GB")).toBeTruthy();
    if (field.group) expect(bookWord(book, `groups.${field.group}`, "en-GB")).toBeTruthy();
    if (field.kind === "rating") {
      expect(bookWord(book, `fields.${field.name}.low`, "en-GB")).toBeTruthy();
      expect(bookWord(book, `fields.${field.name}.high`, "en-GB")).toBeTruthy();
    }
  });
  if ("max" in field)
    test("is bounded in the database as in its form", () => {
      const bounds = new RegExp(`\`${column.name}\` between (-?[\\d.]+) and ([\\d.]+)`).exec(rulesOf(book));
      expect(bounds?.slice(1).map(Number)).toEqual([field.min, field.max]);
    });
  if ("max" in field && column.getSQLType().startsWith("decimal"))
    test("keeps the decimals that its form takes", () => {
      expect(Number(/,(\d+)\)/.exec(column.getSQLType())?.[1])).toBeGreaterThanOrEqual(field.decimals);
    });
  if (field.kind === "choice" || field.kind === "several")
    test("has a name for each of its words, which fit their column", () => {
      const length = Number(/\((\d+)\)/.exec(column.getSQLType())?.[1]);
      expect(field.words.filter((word) => !bookWord(book, `words.${field.name}.${word}`, "en-GB"))).toEqual([]);
      expect(field.words.filter((word) => word.length > length)).toEqual([]);
    });
  if (field.kind === "choice")
    test("takes in the database the words of its form alone", () => {
      const words = new RegExp(`\`${column.name}\` in \\(([^)]*)\\)`).exec(rulesOf(book))?.[1] ?? "";
      expect(words.match(/[\w-]+/g)).toEqual([...field.words]);
    });
  if (field.kind === "text")
    test("has room for its longest text in any script", () => {
      const room = column.getSQLType() === "mediumblob" ? 16_000_000 : 8_192;
      expect(field.most * 4 + 64).toBeLessThanOrEqual(room);
    });
});

describe.each(books.map((book) => [book.name, book] as const))("%s", (_name, book) => {
  test("refers to fields that it has", () => {
    const named = [...book.headline, ...book.filters, ...book.trends.map(({ field }) => field)];
    const day = "field" in book.day ? book.day.field : book.day.ofMoment;
    for (const name of [...named, day, ...(book.startsAt ? [book.startsAt] : [])])
      expect(fieldOf(book, name)).toBeDefined();
    expect(fieldOf(book, day).isRequired).toBe(true);
    expect(book.filters.filter((name) => fieldOf(book, name).kind !== "choice")).toEqual([]);
  });
  test("says the currency of its amounts, and hides it with them", () => {
    const amounts = book.fields.filter(({ kind }) => kind === "money");
    const currencies = book.fields.filter(({ kind }) => kind === "currency");
    expect(currencies.length).toBeGreaterThanOrEqual(amounts.length > 0 || book.fieldIn ? 1 : 0);
    expect(currencies.length).toBeLessThanOrEqual(1); // an account has one, and its amounts elsewhere
    expect([...amounts, ...currencies].filter(({ behindEye }) => !behindEye)).toEqual([]);
  });
  test("has the words of its pages", () => {
    const keys = ["title", "intro", "add", "group", "empty.title", "empty.text"];
    expect(keys.filter((key) => !bookWord(book, key, "en-GB"))).toEqual([]);
  });
  test("holds nothing that no field says", () => {
    const ofImport = ["import_id", "bank_key", "content_key"];
    const own = ["user_id", "id", "source", "source_name", "entered_units", "confirmed_fields", "deleted_at"];
    const known = [
      ...own,
      "created_at",
      "updated_at",
      "log_date",
      ...([expensesBook, incomeBook].some(({ name }) => name === book.name) ? ofImport : []),
      ...(book.counting ? ["chosen_at"] : []),
      ...book.fields.map(({ name }) => columnOf(book, name).name),
    ];
    const columns = getTableConfig(book.table).columns.map(({ name }) => name);
    expect(columns.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe.each(rowed.map((rows) => [rows.name, rows] as const))("%s", (_name, rows) => {
  test("has the words of its part of the pages", () => {
    const keys = ["title", "intro", "one", "another"];
    expect(keys.filter((key) => !bookWord(rows, key, "en-GB"))).toEqual([]);
    expect(isMessageKey(`books.${rows.name}.count`)).toBe(true);
  });
  test("asks in controls that a group of a form has", () => {
    const asked = ["text", "choice", "number", "day"];
    expect(rows.fields.filter(({ kind }) => !asked.includes(kind))).toEqual([]);
  });
  test("holds nothing that no field says, in a table that goes with its entries", () => {
    const { columns, foreignKeys } = getTableConfig(rows.table);
    const known = ["user_id", "entry_id", "place", ...rows.fields.map(({ name }) => columnOf(rows, name).name)];
    expect(columns.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    expect(foreignKeys.map(({ onDelete }) => onDelete)).toEqual(["cascade"]);
  });
  test("fits into a form that the server takes", () => {
    expect(rows.most * rows.fields.length).toBeLessThan(900);
  });
});
