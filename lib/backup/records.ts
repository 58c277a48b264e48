import { createHash } from "node:crypto";
import { z } from "zod";
import { type Cell, decodeRows, encodeRow } from "@/db/dump/row-codec";
import type { Snapshot } from "@/db/dump/snapshot";
import { type DumpedTable, dumpedTableSchema } from "@/db/dump/tables";
import { byteReader } from "./byte-reader";

/*
 * What is inside a backup: for every table its description, its rows in blocks, and its end with their number and their
 * SHA-256; then the end of all. A record is a byte that says what it is, four with its length, and its content.
 */

const TABLE = 1;
const ROWS = 2;
const TABLE_END = 3;
const END = 4;

/** A block is closed when it has as much; a larger row is a block of its own. */
const BLOCK_BYTES = 131_072;

const endSchema = z.strictObject({ rows: z.number().int().min(0), sha256: z.string().length(64) });
const lastSchema = z.strictObject({ tables: z.number().int().min(0) });

/** A table as a backup holds it: the number of its rows and the SHA-256 over them. */
export type TableSum = { name: string; rows: number; sha256: string };

/** The record does not say what it should. The stream was authentic, so it is not the file that is wrong, but its maker. */
export class BadRecord extends Error {}

export async function* recordsOf(
  snapshot: Pick<Snapshot, "rows">,
  tables: readonly DumpedTable[],
  told: (sum: TableSum) => void,
): AsyncGenerator<Buffer> {
  for (const table of tables) {
    yield record(TABLE, json(table));
    const hash = createHash("sha256");
    let rows = 0;
    for await (const block of blocksOf(snapshot.rows(table))) {
      hash.update(block.bytes);
      rows += block.rows;
      yield record(ROWS, block.bytes);
    }
    const sum = { rows, sha256: hash.digest("hex") };
    yield record(TABLE_END, json(sum));
    told({ name: table.name, ...sum });
  }
  yield record(END, json({ tables: tables.length }));
}

async function* blocksOf(rows: AsyncIterable<Cell[]>): AsyncGenerator<{ bytes: Buffer; rows: number }> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const cells of rows) {
    const row = encodeRow(cells);
    held.push(row);
    size += row.length;
    if (size < BLOCK_BYTES) continue;
    yield { bytes: Buffer.concat(held), rows: held.length };
    held = [];
    size = 0;
  }
  if (held.length > 0) yield { bytes: Buffer.concat(held), rows: held.length };
}

/** What is done with a table's rows while a backup is read. */
export type Reader = {
  rows: (table: DumpedTable, rows: readonly Cell[][]) => Promise<void>;
  end: (table: DumpedTable, sum: TableSum) => Promise<void>;
};

/** Reads all records; numbers and sums of every table are as they were, or BadRecord is thrown. */
export async function readRecords(stream: AsyncIterable<Buffer>, reader: Reader): Promise<TableSum[]> {
  const next = recordReader(stream);
  const sums: TableSum[] = [];
  for (;;) {
    const { kind, content } = await next();
    if (kind === END) {
      if (parse(lastSchema, content).tables !== sums.length) throw new BadRecord("tables are missing");
      return sums;
    }
    if (kind !== TABLE) throw new BadRecord("a table was expected");
    sums.push(await readTable(parse(dumpedTableSchema, content), next, reader));
  }
}

async function readTable(table: DumpedTable, next: () => Promise<Read>, reader: Reader): Promise<TableSum> {
  const hash = createHash("sha256");
  let count = 0;
  for (;;) {
    const { kind, content } = await next();
    if (kind === ROWS) {
      hash.update(content);
      const rows = decodeRows(content, table.columns.length);
      count += rows.length;
      await reader.rows(table, rows);
      continue;
    }
    if (kind !== TABLE_END) throw new BadRecord("rows were expected");
    const said = parse(endSchema, content);
    if (said.rows !== count || said.sha256 !== hash.digest("hex")) throw new BadRecord(`${table.name} has other rows`);
    const sum = { name: table.name, ...said };
    await reader.end(table, sum);
    return sum;
  }
}

type Read = { kind: number; content: Buffer };

function recordReader(stream: AsyncIterable<Buffer>): () => Promise<Read> {
  const read = byteReader(stream);
  return async () => {
    const lead = await read(5);
    return { kind: lead.readUInt8(0), content: await read(lead.readUInt32BE(1)) };
  };
}

function record(kind: number, content: Buffer): Buffer {
  const lead = Buffer.alloc(5);
  lead.writeUInt8(kind, 0);
  lead.writeUInt32BE(content.length, 1);
  return Buffer.concat([lead, content]);
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value), "utf8");
}

function parse<Schema extends z.ZodType>(schema: Schema, content: Buffer): z.output<Schema> {
  return schema.parse(JSON.parse(content.toString("utf8")));
}
