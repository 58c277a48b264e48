import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addTo, mayContain } from "./filter";

/*
 * Makes filter.bin again from a list with the most common password first:
 *   npx tsx lib/auth/common-passwords/build-filter.ts passwords.txt
 */
const BYTES = 300_000;
const MOST_COMMON = 100_000;
/** No shorter password is ever accepted. */
const SHORTEST = 8;
/** What a password alone has to reach: of these, all that the list knows. */
const LONG = 15;

const [, , source] = process.argv;
if (!source) throw new Error("name the list of passwords, one a line, the most common first");

const known = new Set(readFileSync(source, "utf8").split(/\r?\n/));
const candidates = [...known].filter((text) => [...text].length >= SHORTEST);
const chosen = new Set([...candidates.slice(0, MOST_COMMON), ...candidates.filter((text) => [...text].length >= LONG)]);

const bits = new Uint8Array(BYTES);
for (const text of chosen) addTo(bits, text);
const missing = [...chosen].filter((text) => !mayContain(bits, text));
if (missing.length > 0) throw new Error(`${missing.length} passwords are not found again`);

writeFileSync(join(import.meta.dirname, "filter.bin"), bits);
process.stdout.write(`${chosen.size} passwords in ${BYTES} bytes\n`);
