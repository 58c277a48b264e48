import type { ReadingOptions } from "./options";
import type { RawFile } from "./raw-line";
import { readCsvFile } from "./read-csv-file";
import { readOfx } from "./read-ofx";
import { readQif } from "./read-qif";
import type { FileFormat } from "./words";

/** The movements of a file as text, whatever its format. */
export function rawLinesOf(text: string, format: FileFormat, options: ReadingOptions): RawFile {
  switch (format) {
    case "ofx":
      return readOfx(text);
    case "qif":
      return readQif(text);
    default:
      return readCsvFile(text, options);
  }
}
