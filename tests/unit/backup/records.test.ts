import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { Cell } from "@/db/dump/row-codec";
import type { DumpedTable } from "@/db/dump/tables";
import { BadRecord, readRecords, recordsOf, type TableSum } from "@/lib/backup/records";

const tableOf = (name: string): DumpedTable => ({
  name,
  columns: [
    { name: "id", type: "int" },
    { name: "content", type: "mediumblob" },
  ],
  key: ["id"],
});
const tables = [tableOf("empty"), tableOf("large"), tableOf("small")];

/** Small rows, and one that is larger than a block. */
const contents: Record<string, Cell[][]> = {
  empty: [],
  large: Array.from({ length: 5_000 }, (_, id) => [
    Buffer.from(String(id)),
    Buffer.alloc(id === 77 ? 400_000 : 100, id),
  ]),
  small: [
    [Buffer.from("1"), null],
    [Buffer.from("2"), Buffer.alloc(0)],
  ],
};

async function written(): Promise<{ bytes: Buffer; sums: TableSum[] }> {
  const sums: TableSum[] = [];
  const rows = ({ name }: DumpedTable) => Readable.from(contents[name] ?? []);
  const bytes = await buffer(Readable.from(recordsOf({ rows }, tables, (sum) => sums.push(sum))));
  return { bytes, sums };
}

async function readBack(bytes: Buffer) {
  const found: Record<string, Cell[][]> = {};
  const sums = await readRecords(Readable.from(piecesOf(bytes)), {
    rows: async ({ name }, rows) => {
      found[name] = [...(found[name] ?? []), ...rows];
    },
    end: async ({ name }) => {
      found[name] ??= [];
    },
  });
  return { found, sums };
}

/** The records of a file, each with its lead. */
function recordsIn(bytes: Buffer): Buffer[] {
  const records: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 5 + bytes.readUInt32BE(at + 1);
    records.push(bytes.subarray(at, end));
    at = end;
  }
  return records;
}

function piecesOf(bytes: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / 999) }, (_, index) =>
    bytes.subarray(index * 999, (index + 1) * 999),
  );
}

test("all rows of all tables come back, with the sums that were told", async () => {
  const { bytes, sums } = await written();
  const back = await readBack(bytes);
  expect(back.found).toEqual(contents);
  expect(back.sums).toEqual(sums);
  expect(sums.map(({ name, rows }) => [name, rows])).toEqual([
    ["empty", 0],
    ["large", 5_000],
    ["small", 2],
  ]);
});

test("a block that is missing, doubled or another is found by number or sum", async () => {
  const { bytes } = await written();
  const records = recordsIn(bytes);
  const block = records.findIndex((record) => record.readUInt8(0) === 2);
  const other = Buffer.from(records[block] ?? "");
  other.writeUInt8(other.readUInt8(other.length - 1) ^ 1, other.length - 1);
  for (const put of [[], [records[block], records[block]], [other]]) {
    const changed = records.toSpliced(block, 1, ...put.filter((record) => record !== undefined));
    await expect(readBack(Buffer.concat(changed))).rejects.toThrow(BadRecord);
  }
});

test("a table that is missing is found, and so is an end that is", async () => {
  const records = recordsIn((await written()).bytes);
  await expect(readBack(Buffer.concat(records.slice(2)))).rejects.toThrow(BadRecord);
  await expect(readBack(Buffer.concat(records.slice(0, -1)))).rejects.toThrow(RangeError);
});
