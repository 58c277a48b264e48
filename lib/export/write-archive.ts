import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Database } from "@/db/client";
import type { HouseErrand } from "@/lib/access/house-errand";
import { BOM, csvLine } from "@/lib/csv";
import { type ArchiveFacts, indexPage, readme } from "./index-page";
import { pagesOf } from "./read-rows";
import type { Reader, Sheet } from "./sheet";

export type Contents = { facts: ArchiveFacts; photo: Buffer | null };

/**
 * The archive as a stream: the index first, then each file twice, as CSV and as JSON, read while it is written. Names are
 * ours, never anybody's. Ended early, it reads nothing more.
 */
export function archiveOf(db: Database, errand: HouseErrand, reader: Reader, { facts, photo }: Contents): Readable {
  const zip = new ZipFile();
  const out = Readable.from(zip.outputStream, { objectMode: false });
  const opened: Readable[] = [];
  const add = (path: string, lines: () => AsyncGenerator<string>) =>
    zip.addReadStreamLazy(path, { mtime: facts.at, mode: 0o600 }, (take) => {
      const stream = Readable.from(lines(), { objectMode: false });
      opened.push(stream.once("error", (error) => out.destroy(error)));
      take(null, stream);
    });
  const plain = (text: string, path: string) =>
    zip.addBuffer(Buffer.from(text), path, { mtime: facts.at, mode: 0o600 });
  plain(indexPage(facts), "index.html");
  plain(readme(facts), "README.txt");
  for (const { sheet, rows } of facts.files) {
    if (rows === 0) continue;
    add(`csv/${sheet.name}.csv`, () => csvOf(db, errand, sheet, reader));
    add(`json/${sheet.name}.json`, () => jsonOf(db, errand, sheet, reader));
  }
  if (photo) zip.addBuffer(photo, "photo.webp", { mtime: facts.at, mode: 0o600, compress: false });
  zip.end();
  zip.on("error", (error) => out.destroy(error));
  return out.once("close", () => {
    for (const stream of opened) stream.destroy();
  });
}

async function* csvOf(db: Database, errand: HouseErrand, sheet: Sheet, reader: Reader): AsyncGenerator<string> {
  yield BOM + csvLine(sheet.columns.map(({ key, unit }) => (unit ? `${key} (${unit})` : key)));
  for await (const page of pagesOf(db, errand, sheet, reader))
    yield page.map((row) => csvLine(sheet.columns.map(({ show }) => show(row, reader)))).join("");
}

async function* jsonOf(db: Database, errand: HouseErrand, sheet: Sheet, reader: Reader): AsyncGenerator<string> {
  let before = "[\n";
  for await (const page of pagesOf(db, errand, sheet, reader)) {
    const entries = page.map((row) =>
      JSON.stringify(Object.fromEntries(sheet.columns.map(({ key, show }) => [key, show(row, reader)]))),
    );
    yield before + entries.join(",\n");
    before = ",\n";
  }
  yield "\n]\n";
}
