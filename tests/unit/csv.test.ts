import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "@/lib/csv";

test("cells are quoted where they have to be, and nothing is an empty cell", () => {
  expect(csvLine(["a", 'say "b"', "c,d", "e\nf", null, 1.5, -2, true])).toBe(
    'a,"say ""b""","c,d","e\nf",,1.5,-2,true\r\n',
  );
  expect(csvLine([["one", "two"], { a: 1 }])).toBe('"one; two","{""a"":1}"\r\n');
});

test("no text begins as a spreadsheet's formula does; numbers stay numbers", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")', ["=1"]])
    expect(csvLine([text])).toMatch(/^"?'/);
  expect(csvLine([-5])).toBe("-5\r\n");
});

test("whatever the text, a reader of RFC 4180 gets it back", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 }), (cells) => {
      const wanted = cells.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell));
      expect(parsed(csvLine(cells))).toEqual(wanted);
    }),
  );
});

/** One line, read as RFC 4180 says. */
function parsed(line: string): string[] {
  const cells: string[] = [];
  const body = line.slice(0, -2);
  for (let at = 0; at <= body.length; at++) {
    if (body[at] !== '"') {
      const end = body.indexOf(",", at) === -1 ? body.length : body.indexOf(",", at);
      cells.push(body.slice(at, end));
      at = end;
    } else {
      let text = "";
      for (at++; body[at] !== '"' || body[at + 1] === '"'; at++) {
        if (body[at] === '"') at++;
        text += body[at];
      }
      cells.push(text);
      at++;
    }
  }
  return cells;
}
