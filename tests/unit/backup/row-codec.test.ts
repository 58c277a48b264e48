import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, decodeRows, encodeRow } from "@/db/dump/row-codec";

const bytes = (size: fc.IntArrayConstraints = {}) =>
  fc.uint8Array({ ...size }).map((array): Cell => Buffer.from(array));
const cell = fc.oneof(
  fc.constant<Cell>(null),
  fc.constant<Cell>(Buffer.alloc(0)),
  bytes({ maxLength: 20 }),
  // About the lengths at which the length itself takes a byte more.
  fc.constantFrom(126, 127, 128, 16_382, 16_383, 16_384).map((size): Cell => Buffer.alloc(size, 7)),
);

test("rows come back as they were, NULL apart from nothing", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 12 })
        .chain((columns) =>
          fc.tuple(fc.constant(columns), fc.array(fc.array(cell, { minLength: columns, maxLength: columns }))),
        ),
      ([columns, rows]) => {
        expect(decodeRows(Buffer.concat(rows.map(encodeRow)), columns)).toEqual(rows);
      },
    ),
  );
});

test("a block that was cut is refused, wherever it was cut inside a row", () => {
  const block = encodeRow([Buffer.from("one"), null, Buffer.alloc(200, 1)]);
  for (let length = 1; length < block.length; length++) {
    expect(() => decodeRows(block.subarray(0, length), 3)).toThrow(RangeError);
  }
});

test("a length without an end is refused", () => {
  expect(() => decodeRows(Buffer.alloc(10, 0xff), 1)).toThrow(RangeError);
});
