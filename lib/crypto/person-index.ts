import { createHmac, hkdfSync } from "node:crypto";
import type { PersonKey } from "./person-key";

/**
 * Keyed fingerprints of values of one person, by which the same value is found again without being kept: under a key
 * that is made from theirs for this purpose alone, so that they mean nothing once the person's key is destroyed.
 */
export function personIndex(key: PersonKey, purpose: string): (value: string) => Buffer {
  const own = key.use((bytes) => Buffer.from(hkdfSync("sha256", bytes, "", `person-index·${purpose}`, 32)));
  return (value) => createHmac("sha256", own).update(value).digest();
}
