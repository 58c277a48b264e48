import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Connection, RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loading } from "@/db/dump/load-rows";
import { decodeRows, encodeRow } from "@/db/dump/row-codec";
import { inSnapshot } from "@/db/dump/snapshot";
import { tablesOf } from "@/db/dump/tables";
import { migrate } from "@/db/migrate";
import { type BackupPlace, backupPlace } from "@/tests/support/backup-place";
import type { OwnDatabase } from "@/tests/support/own-database";

const words = fc.string({ unit: "grapheme", maxLength: 200 });
const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));
const digits = (whole: number, fraction: number) =>
  fc.tuple(fc.boolean(), fc.bigInt(0n, 10n ** BigInt(whole + fraction) - 1n)).map(([isBelow, all]) => {
    const text = all.toString().padStart(fraction + 1, "0");
    const point = text.length - fraction;
    return `${isBelow ? "-" : ""}${text.slice(0, point)}.${text.slice(point)}`;
  });
const moment = fc
  .date({ min: new Date("1000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 23).replace("T", " "));

/** Every type of db/schema/columns.ts, as the schema declares it, with any value that it may hold. */
const types: Record<string, { sql: string; values: fc.Arbitrary<Buffer | string | number | null> }> = {
  id: { sql: "binary(16)", values: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((array) => Buffer.from(array)) },
  digest: {
    sql: "binary(32)",
    values: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Buffer.from(array)),
  },
  sealed: { sql: "varbinary(8192)", values: bytes(8192) },
  sealedFile: { sql: "mediumblob", values: fc.oneof(bytes(300), fc.constant(Buffer.alloc(300_000, 0xfe))) },
  wrappedKey: { sql: "varbinary(96)", values: bytes(96) },
  code: {
    sql: "varchar(64) character set ascii collate ascii_bin",
    values: fc.string({ unit: "binary-ascii", maxLength: 64 }),
  },
  codes: { sql: "json", values: fc.array(words).map((list) => JSON.stringify(list)) },
  facts: {
    sql: "json",
    values: fc
      .dictionary(words, fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null)))
      .map((of) => JSON.stringify(of)),
  },
  instant: { sql: "datetime(3)", values: moment },
  day: { sql: "date", values: moment.map((text) => text.slice(0, 10)) },
  label: { sql: "varchar(255)", values: words },
  flag: { sql: "boolean", values: fc.constantFrom(0, 1) },
  small: { sql: "tinyint", values: fc.integer({ min: -128, max: 127 }) },
  whole: { sql: "int", values: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }) },
  measure: { sql: "decimal(12,9)", values: digits(3, 9) },
  minorUnits: { sql: "bigint", values: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(String) },
  currency: { sql: "char(3)", values: fc.constantFrom("EUR", "USD", "ÅÄÖ") },
  state: {
    sql: "enum('waiting','it''s, done','ünïcode')",
    values: fc.constantFrom("waiting", "it's, done", "ünïcode"),
  },
};

let place: BackupPlace;
let database: OwnDatabase;

beforeAll(async () => {
  place = backupPlace();
  database = await place.database("types");
  await migrate(database.url);
  const columns = Object.entries(types).map(([name, { sql }]) => `\`${name}\` ${sql} null`);
  for (const table of ["every_type", "every_type_again"])
    await database.connection.query(
      `create table ${table} (n int primary key, computed int generated always as (n * 2) stored, ${columns.join(", ")})`,
    );
}, 60_000);
afterAll(() => place.clear(), 60_000);

test("the list is that of the builders", () => {
  const text = readFileSync(join(process.cwd(), "db/schema/columns.ts"), "utf8");
  const builders = [...text.matchAll(/^export const (\w+) = /gm)].map(([, name = ""]) => name);
  expect(Object.keys(types).sort()).toEqual(builders.filter((name) => name !== "timestamps").sort());
});

test("every table of the product has a key and types that are kept exactly", async () => {
  const tables = await tablesOf(database.connection);
  expect(tables.length).toBeGreaterThan(30);
});

test.each(["float", "double", "bit(3)"])("a %s, which would not be kept exactly, is refused", async (type) => {
  await database.connection.query(`create table inexact (id int primary key, value ${type})`);
  await expect(inSnapshot(async () => undefined)).rejects.toThrow(/inexact.value: a \w+ cannot be kept exactly/);
  await database.connection.query("drop table inexact");
});

test("any value of any type comes back as the server had it", async () => {
  const nullable = Object.fromEntries(Object.entries(types).map(([name, { values }]) => [name, fc.option(values)]));
  const rows = fc.array(fc.record(nullable), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const { connection } = database;
      await connection.query("delete from every_type");
      await connection.query("delete from every_type_again");
      for (const [n, row] of given.entries()) await connection.query("insert into every_type set ?", [{ n, ...row }]);
      await copy(connection);
      expect(await sumsOf(connection, "every_type_again")).toEqual(await sumsOf(connection, "every_type"));
      expect(await differences(connection)).toBe(0);
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** Out by the snapshot, through the codec, and into the other table. */
async function copy(connection: Connection): Promise<void> {
  await inSnapshot(async ({ tables, rows }) => {
    const table = tables.find(({ name }) => name === "every_type");
    if (!table) throw new Error("the table is there");
    await loading(connection, async (loader) => {
      for await (const row of rows(table)) {
        const again = decodeRows(encodeRow(row), table.columns.length);
        await loader.insert({ ...table, name: "every_type_again" }, again);
      }
    });
  });
}

/** Bytes as hexadecimal digits, by the server's own hand. */
async function sumsOf(connection: Connection, table: string): Promise<RowDataPacket[]> {
  const columns = ["n", "computed", ...Object.keys(types)].map((name) => `hex(\`${name}\`) as \`${name}\``);
  const [rows] = await connection.query<RowDataPacket[]>(`select ${columns.join(", ")} from ${table} order by n`);
  return rows;
}

/** Values that the server itself finds different; hex of a number or a day may hide it. */
async function differences(connection: Connection): Promise<number> {
  const same = ["n", ...Object.keys(types)].map((name) => `a.\`${name}\` <=> b.\`${name}\``);
  const [rows] = await connection.query<RowDataPacket[]>(
    `select count(*) as number from every_type a left join every_type_again b on a.n = b.n where not (${same.join(" and ")})`,
  );
  return Number(rows[0]?.number);
}
