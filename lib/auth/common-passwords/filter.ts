import { createHash } from "node:crypto";

/**
 * A Bloom filter (Burton Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970) over lower-case texts.
 * The bits' number comes from the length of the bytes, so a file of them is all that has to be kept.
 */
const PROBES = 15;

/** True for everything that was added, and for about one in 100,000 other texts at 23 bits a text. */
export function mayContain(bits: Uint8Array, text: string): boolean {
  return positions(bits, text).every((position) => ((bits[position >> 3] ?? 0) & (1 << (position & 7))) !== 0);
}

export function addTo(bits: Uint8Array, text: string): void {
  for (const position of positions(bits, text)) {
    bits[position >> 3] = (bits[position >> 3] ?? 0) | (1 << (position & 7));
  }
}

/** Two independent hashes make all probes (Kirsch and Mitzenmacher, 2006). */
function positions(bits: Uint8Array, text: string): number[] {
  const size = bits.length * 8;
  const digest = createHash("sha256").update(text.normalize("NFC").toLowerCase()).digest();
  const first = digest.readUIntBE(0, 6) % size;
  const step = 1 + (digest.readUIntBE(6, 6) % (size - 1));
  return Array.from({ length: PROBES }, (_, probe) => (first + probe * step) % size);
}
