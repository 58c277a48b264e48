import { z } from "zod";
import { nameInRow } from "@/lib/entries/read-rows";
import type { Reader } from "@/lib/entries/reader";
import { type EntryInput, entrySchema } from "@/lib/entries/schema";
import { labsBook } from "./book";
import { LONGEST_REPORT, readReport } from "./read-report";

const report = z.looseObject({ text: z.string("errors.required").max(LONGEST_REPORT), previewed: z.string() });

/** A form whose values are the lines of a report; everything else is the panel's own. */
export function reportSchema(reader: Reader): z.ZodType<EntryInput> {
  return report
    .transform(({ text, previewed: _previewed, ...panel }, context): Record<string, unknown> => {
      const { rows } = readReport(text, reader);
      if (rows.length === 0) context.addIssue({ code: "custom", path: ["text"], message: "errors.nothingTaken" });
      const said = rows.flatMap((row, place) =>
        Object.entries(row).map(([name, value]): [string, unknown] => [nameInRow(name, place), value]),
      );
      return { ...panel, book: labsBook.name, ...Object.fromEntries(said) };
    })
    .pipe(entrySchema(labsBook, reader, null));
}
