import { answerLine, longestLine } from "./answer-line";

/**
 * Answers a stream of lines in order, one line each, a batch for each piece that came in: no more is held than a piece and the line
 * that it ends in. What is left of a line that is too long is passed over. A last line needs no line break.
 */
export async function* answerLines(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let begun = "";
  for await (const piece of pieces) {
    const [first = "", ...more] = piece.split("\n");
    // One character more than is allowed says that it was too long; the rest need not be kept.
    begun += first.slice(0, longestLine + 1 - begun.length);
    if (more.length === 0) continue;
    const complete = [begun, ...more.slice(0, -1)];
    begun = (more.at(-1) ?? "").slice(0, longestLine + 1);
    yield complete.map(answered).join("");
  }
  if (begun !== "") yield answered(begun);
}

function answered(line: string): string {
  return `${JSON.stringify(answerLine(line))}\n`;
}
