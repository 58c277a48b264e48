import { gunzipSync, gzipSync } from "node:zlib";
import type { PersonKey } from "@/lib/crypto/person-key";
import { openBytes, type Sealed, sealBytes } from "@/lib/crypto/seal";

/** The largest file that is taken: some 60,000 movements in the wordiest format. */
export const FILE_MOST_BYTES = 12 * 1024 * 1024;

const placeOf = (column: "file" | "report", row: string) => ({ table: "money_imports", column, row });

/** A draft's file, packed and sealed. Statements shrink to a tenth; what does not is no statement. */
export const sealFile = (key: PersonKey, row: string, bytes: Buffer): Sealed =>
  sealBytes(key, placeOf("file", row), gzipSync(bytes, { level: 6 }));

export const openFile = (key: PersonKey, row: string, sealed: Sealed): Buffer =>
  gunzipSync(openBytes(key, placeOf("file", row), sealed), { maxOutputLength: FILE_MOST_BYTES });
