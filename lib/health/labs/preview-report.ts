import type { Reader } from "@/lib/entries/reader";
import { say, words } from "@/lib/words";
import { columnsOfResult } from "./columns-of-result";
import { type MissedLine, readReport } from "./read-report";

/** What would be taken of a report and what not, in words. */
export function previewOf(text: string, reader: Reader): Record<string, string | string[]> {
  const t = words(reader.locale);
  const { rows, missed } = readReport(text, reader);
  return {
    summary: t("books.labs.own.taken", { count: rows.length }),
    taken: rows.map((row) =>
      columnsOfResult(row, reader)
        .flatMap((column) => column.text ?? [])
        .join(" · "),
    ),
    missedSummary: t("books.labs.own.missed", { count: missed.length }),
    missed: missed.map(({ line, ...reason }) =>
      t("books.labs.own.line", { line, why: whyInWords(reason, reader.locale) }),
    ),
  };
}

function whyInWords({ why, params }: Omit<MissedLine, "line">, locale: string): string {
  return say(locale, `books.labs.own.why.${why}`, params);
}
