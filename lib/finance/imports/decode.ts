import type { Encoding } from "./words";

/** The first bytes of files that people take for a bank's: a PDF, a workbook (which is a ZIP or an OLE file), pictures. */
const foreign = ["%PDF", "PK\x03\x04", "\xd0\xcf\x11\xe0", "\x89PNG", "\xff\xd8\xff", "GIF8", "\x1f\x8b"];

/** Where it says so itself, by its mark; else UTF-8 where every byte fits it; else what banks wrote before. */
export function guessEncoding(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const [even, odd] = zerosIn(bytes.subarray(0, 4_000));
  if (odd > 200 || (odd > 2 && odd > 4 * even)) return "utf-16le";
  if (even > 200 || (even > 2 && even > 4 * odd)) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** Latin text in UTF-16 has a zero in every second byte. */
function zerosIn(bytes: Buffer): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  return counts;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The text, without its mark. Bytes that do not fit become U+FFFD: reading goes on, and whoever looks sees it. */
export function decode(bytes: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes).normalize("NFC");
}

/** False for what is no text at all, whatever it is called. */
export function isText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8).toString("latin1");
  if (foreign.some((magic) => head.startsWith(magic))) return false;
  return !decode(bytes.subarray(0, 4_000), guessEncoding(bytes)).includes("\0");
}
