import { decode } from "./decode";
import { daysOf } from "./guess-options";
import type { ReadingOptions } from "./options";
import { rawLinesOf } from "./raw-lines";
import { guessDateOrder } from "./read-day";
import { type Taken, takeLines } from "./take-lines";
import type { FileFormat } from "./words";

export type ReadFile = Taken & {
  /** Its days could be read in another order as well: somebody who knows has to look. */
  isOrderOpen: boolean;
  /** Signs that do not fit the chosen encoding. */
  hasOddSigns: boolean;
};

/** Everything that a file says, read in the chosen way. */
export function readMovements(file: Buffer, format: FileFormat, options: ReadingOptions, today: string): ReadFile {
  const text = decode(file, options.encoding);
  const raw = rawLinesOf(text, format, options);
  return {
    ...takeLines(raw, options, today),
    isOrderOpen: format !== "ofx" && !guessDateOrder(daysOf(raw.lines), options.dateOrder).isSure,
    hasOddSigns: text.includes("\uFFFD"),
  };
}
