import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mayContain } from "./filter";

let loaded: Uint8Array | undefined;

/** The filter over breached passwords (`filter.bin`; README.md beside it says of which list). */
export function commonPasswords(): Uint8Array {
  loaded ??= readFileSync(join(process.cwd(), "lib/auth/common-passwords/filter.bin"));
  return loaded;
}

/**
 * True for a password that guessers try first: one of the list, in any case; such a one written twice or more; or a short
 * piece repeated ("abcabcabcabcabc").
 */
export function isCommonPassword(password: string): boolean {
  const bits = commonPasswords();
  const piece = repeatedPiece(password);
  return mayContain(bits, password) || piece.length <= 4 || (piece !== password && mayContain(bits, piece));
}

/** The shortest piece of which the text is a repetition; the text itself when there is none. */
export function repeatedPiece(text: string): string {
  const length = (text + text).indexOf(text, 1);
  return text.slice(0, length === -1 ? text.length : length);
}
