import { readCsv } from "@/lib/read-csv";
import { type Delimiter, delimiterNames, delimiters, type FileFormat } from "./words";

/** What kind of file a text is, by its content: names and endings are whatever a bank, or a person, called it. Null: none that is known. */
export function recognise(text: string): FileFormat | null {
  const head = text.slice(0, 4_000);
  if (/^\s*OFXHEADER\s*:/i.test(head) || /<OFX>/i.test(head) || /<\?OFX\b/i.test(head)) return "ofx";
  if (/^\s*!(Type|Account|Option|Clear)\s*:/im.test(head)) return "qif";
  return guessDelimiter(text) === null ? null : "csv";
}

/** So many lines say what the others are like. */
const LOOKED_AT = 30;

/** The sign that parts the lines into the same number of cells most often; null when there is no table. */
export function guessDelimiter(text: string): Delimiter | null {
  const head = text
    .slice(0, 60_000)
    .split(/\r\n|\n|\r/)
    .slice(0, LOOKED_AT)
    .join("\n");
  const scored = delimiterNames.map((name) => ({ name, score: scoreOf(head, delimiters[name]) }));
  const best = scored.toSorted((one, other) => other.score - one.score)[0];
  return best && best.score > 0 ? best.name : null;
}

function scoreOf(head: string, delimiter: string): number {
  const widths = readCsv(head, delimiter).records.map(({ cells }) => cells.length);
  const several = widths.filter((width) => width > 1);
  const counts = [...Map.groupBy(several, (width) => width).entries()].map(
    ([width, same]) => same.length + width / 100,
  );
  return Math.max(0, ...counts);
}
