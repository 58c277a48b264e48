import { randomBytes } from "node:crypto";
import { Readable, type Transform } from "node:stream";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { NotAuthentic, sealing, unsealing } from "@/lib/crypto/sealed-stream";

const key = randomBytes(32);
const CHUNK = 65_536;
const SEALED = CHUNK + 16;

const through = (bytes: Buffer, stage: Transform, piece = 50_000) =>
  buffer(Readable.from(piecesOf(bytes, piece)).pipe(stage));

function piecesOf(bytes: Buffer, size: number): Buffer[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

const seal = (bytes: Buffer) => through(bytes, sealing(key));
const open = (bytes: Buffer, with_ = key) => through(bytes, unsealing(with_));

test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])(
  "%i bytes come back as they were",
  async (size) => {
    const bytes = randomBytes(size);
    const sealed = await seal(bytes);
    expect(sealed.length).toBe(size + 16 * Math.max(1, Math.ceil(size / CHUNK)));
    expect((await open(sealed)).equals(bytes)).toBe(true);
  },
);

test("however it is cut into pieces on the way", async () => {
  const bytes = randomBytes(2 * CHUNK + 77);
  const sealed = await seal(bytes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 100, max: 200_000 }), async (piece) => {
      expect((await through(sealed, unsealing(key), piece)).equals(bytes)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test("any bit that is turned is found", async () => {
  const sealed = await seal(randomBytes(CHUNK + 300));
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
      const altered = Buffer.from(sealed);
      altered.writeUInt8(altered.readUInt8(at) ^ (1 << bit), at);
      await expect(open(altered)).rejects.toThrow(NotAuthentic);
    }),
    { numRuns: 60 },
  );
});

test("a stream without its end is found, also when it is cut between two chunks", async () => {
  const sealed = await seal(randomBytes(3 * CHUNK));
  for (const length of [0, 10, SEALED - 1, SEALED, 2 * SEALED, 3 * SEALED - 1])
    await expect(open(sealed.subarray(0, length))).rejects.toThrow(NotAuthentic);
});

test("chunks that are swapped, doubled, left out or added are found", async () => {
  const sealed = await seal(randomBytes(4 * CHUNK));
  const [a = sealed, b = sealed, c = sealed, d = sealed] = piecesOf(sealed, SEALED);
  for (const order of [
    [b, a, c, d],
    [a, a, b, c, d],
    [a, c, d],
    [a, b, c, d, d],
    [a, b, d, c],
  ])
    await expect(open(Buffer.concat(order))).rejects.toThrow(NotAuthentic);
});

test("another key opens nothing", async () => {
  await expect(open(await seal(Buffer.from("words")), randomBytes(32))).rejects.toThrow(NotAuthentic);
});
