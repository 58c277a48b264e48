import { read } from "@/db/read";
import type { ClientRecord } from "@/lib/access/client-record";
import { fingerprints } from "./fingerprint";
import { keptFingerprints } from "./kept-fingerprints";
import type { ImportDetail } from "./queries";
import type { Refused } from "./raw-line";
import { type ReadFile, readMovements } from "./read-movements";
import type { Movement } from "./take-lines";
import { tellDuplicates } from "./tell-duplicates";

/** What importing a file would do now. */
export type Preview = Pick<ReadFile, "isOrderOpen" | "hasOddSigns"> & {
  fresh: readonly Movement[];
  duplicates: readonly Movement[];
  refused: readonly Refused[];
};

/** Reads a draft in its chosen way, and compares it with what is kept. Null for what is no draft any more. */
export async function previewImport(record: ClientRecord, draft: ImportDetail, today: string): Promise<Preview | null> {
  if (!draft.file) return null;
  const { movements, ...file } = readMovements(draft.file, draft.format, draft.options, today);
  const days = movements.map(({ day }) => day);
  const kept = await read((db) => keptFingerprints(db, record, days));
  return { ...file, ...tellDuplicates(movements, fingerprints(record.key), kept) };
}
