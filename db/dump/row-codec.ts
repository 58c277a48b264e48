/** A value as the server spells it, byte for byte; null is SQL's NULL. */
export type Cell = Buffer | null;

/*
 * A row is its cells one after the other, each led by its length: 0 is NULL, n is n - 1 bytes. Lengths are base-128 with
 * the low group first (LEB128), so that a short cell costs one byte more than it has.
 */

const MOST_LENGTH_BYTES = 5; // 35 bits: more than a row of the server can hold

export function encodeRow(cells: readonly Cell[]): Buffer {
  const row = Buffer.allocUnsafe(cells.reduce((sum, cell) => sum + sizeOf(cell), 0));
  let offset = 0;
  for (const cell of cells) {
    offset = writeLength(row, cell === null ? 0 : cell.length + 1, offset);
    if (cell) offset += cell.copy(row, offset);
  }
  return row;
}

/** The rows of a block, each of so many cells. @throws RangeError when the bytes are not whole rows. */
export function decodeRows(block: Buffer, columns: number): Cell[][] {
  if (columns < 1) throw new RangeError("a row has at least one cell");
  const rows: Cell[][] = [];
  let offset = 0;
  while (offset < block.length) {
    const row: Cell[] = [];
    for (let column = 0; column < columns; column++) {
      const { length, end } = readLength(block, offset);
      offset = length === 0 ? end : end + length - 1;
      if (offset > block.length) throw new RangeError("a row ends too early");
      row.push(length === 0 ? null : block.subarray(end, offset));
    }
    rows.push(row);
  }
  return rows;
}

function sizeOf(cell: Cell): number {
  if (cell === null) return 1;
  let groups = 1;
  for (let rest = cell.length + 1; rest >= 128; rest = Math.floor(rest / 128)) groups++;
  return groups + cell.length;
}

function writeLength(into: Buffer, length: number, offset: number): number {
  let rest = length;
  let at = offset;
  for (; rest >= 128; rest = Math.floor(rest / 128)) at = into.writeUInt8((rest % 128) + 128, at);
  return into.writeUInt8(rest, at);
}

function readLength(from: Buffer, offset: number): { length: number; end: number } {
  let length = 0;
  for (let group = 0; group < MOST_LENGTH_BYTES; group++) {
    const byte = from.readUInt8(offset + group);
    length += (byte % 128) * 128 ** group;
    if (byte < 128) return { length, end: offset + group + 1 };
  }
  throw new RangeError("a length is too long");
}
