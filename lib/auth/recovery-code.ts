import { randomInt } from "node:crypto";
import { blindIndex } from "@/lib/crypto/blind-index";

export const RECOVERY_CODES = 10;
const LENGTH = 10;
/** Crockford's base 32: no letter that looks like a digit. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Ten codes of 50 bits, as they are shown: "7K2QF-M9XWA". */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
    return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
  });
}

/** Keyed and bound to the person; fifty random bits need no slow hash. */
export function recoveryHash(userId: string, code: string): Buffer {
  return blindIndex("recovery-code", `${userId}·${code.replaceAll("-", "")}`);
}
