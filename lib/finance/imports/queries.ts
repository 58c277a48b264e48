import { and, desc, eq, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/db/client";
import { read } from "@/db/read";
import { moneyImports } from "@/db/schema/money/imports";
import type { ClientRecord } from "@/lib/access/client-record";
import { open, type Sealed } from "@/lib/crypto/seal";
import { NotFoundError } from "@/lib/errors";
import { type ReadingOptions, readingOptions } from "./options";
import { openFile } from "./packed-file";
import { nameOf, optionsOf } from "./places";
import { openReport, type Report } from "./report";
import { type FileFormat, fileFormats, type ImportState, importStates } from "./words";

/** A file of a bank, without what is in it. */
export type ImportHead = {
  id: string;
  state: ImportState;
  format: FileFormat;
  fileName: string;
  taken: number;
  duplicates: number;
  refused: number;
  createdAt: Date;
  keptAt: Date | null;
  undoneAt: Date | null;
};

export type ImportDetail = ImportHead & { options: ReadingOptions; file: Buffer | null; report: Report | null };

const MOST = 200;

/** The newest first. @throws NotFoundError for a record that is not one's own: a bank's file is shown to nobody else. */
export async function importsOf(record: ClientRecord): Promise<ImportHead[]> {
  const rows = await read((db) =>
    db
      .select(headColumns)
      .from(moneyImports)
      .where(own(record))
      .orderBy(desc(moneyImports.createdAt), desc(moneyImports.id))
      .limit(MOST),
  );
  return rows.map((row) => headOf(record, row));
}

/** One of them, or null. */
export const importOf = (record: ClientRecord, id: string): Promise<ImportDetail | null> =>
  read((db) => findImport(db, record, id));

/** The same inside a transaction. */
export async function findImport(db: Database, record: ClientRecord, id: string): Promise<ImportDetail | null> {
  const [row] = await db
    .select({ ...headColumns, options: moneyImports.options, file: moneyImports.file, report: moneyImports.report })
    .from(moneyImports)
    .where(and(own(record), eq(moneyImports.id, id)));
  if (!row) return null;
  return {
    ...headOf(record, row),
    options: readingOptions.parse(JSON.parse(open(record.key, optionsOf(id), row.options))),
    file: row.file && openFile(record.key, id, row.file),
    report: row.report && openReport(record.key, id, row.report),
  };
}

const headColumns = {
  id: moneyImports.id,
  state: moneyImports.state,
  format: moneyImports.format,
  fileName: moneyImports.fileName,
  taken: moneyImports.takenCount,
  duplicates: moneyImports.duplicateCount,
  refused: moneyImports.refusedCount,
  createdAt: moneyImports.createdAt,
  keptAt: moneyImports.keptAt,
  undoneAt: moneyImports.undoneAt,
};

const words = z.object({ state: z.enum(importStates), format: z.enum(fileFormats) });

type HeadRow = Omit<ImportHead, "state" | "format" | "fileName" | "taken" | "duplicates" | "refused"> & {
  state: string;
  format: string;
  fileName: Sealed;
  taken: number | null;
  duplicates: number | null;
  refused: number | null;
};

function headOf({ key }: ClientRecord, row: HeadRow): ImportHead {
  const { id, taken, duplicates, refused, createdAt, keptAt, undoneAt } = row;
  return {
    id,
    ...words.parse({ state: row.state, format: row.format }),
    fileName: open(key, nameOf(id), row.fileName),
    taken: taken ?? 0,
    duplicates: duplicates ?? 0,
    refused: refused ?? 0,
    createdAt,
    keptAt,
    undoneAt,
  };
}

function own(record: ClientRecord): SQL | undefined {
  if (!record.isOwn) throw new NotFoundError();
  return eq(moneyImports.userId, record.userId);
}
