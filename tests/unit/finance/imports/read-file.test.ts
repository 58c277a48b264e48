import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine } from "@/lib/csv";
import { isText } from "@/lib/finance/imports/decode";
import { readCsv } from "@/lib/read-csv";
import { german, inShort, ofx1, ofx2, qif, takenFrom } from "./statements";

describe("a table", () => {
  const asGerman = [
    "2026-03-01 expense 460 EUR Bäckerei Müller · Brot; zwei Stück",
    "2026-03-28 income 285000 EUR Werk GmbH · Gehalt März",
  ];
  test("with lines above its heading, semicolons, decimal commas and points in days", () => {
    expect(inShort(takenFrom(german))).toEqual(asGerman);
    expect(takenFrom(german)?.movements.map(({ category }) => category)).toEqual(["other", "salary"]);
  });
  test("in any encoding that a bank uses, with and without its mark", () => {
    const utf16 = Buffer.from(`\uFEFF${german}`, "utf16le");
    const files = [
      Buffer.from(`\uFEFF${german}`),
      Buffer.from(german, "latin1"), // as Windows-1252 for these letters
      utf16,
      utf16.subarray(2),
      Buffer.from(utf16).swap16(),
    ];
    for (const file of files) expect(inShort(takenFrom(file))).toEqual(asGerman);
  });
  test("with a column for each side, where a zero or a dash is nothing", () => {
    const text =
      "Date,Details,Money Out,Money In\n2026-03-01,Coffee,3.20,\n2026-03-02,Back,0.00,5.00\n2026-03-03,Odd,1,2\n";
    const taken = takenFrom(text);
    expect(inShort(taken)).toEqual(["2026-03-01 expense 320 EUR Coffee", "2026-03-02 income 500 EUR Back"]);
    expect(taken?.refused).toEqual([{ line: 4, why: "bothSides", value: "1 2" }]);
  });
  test("without a heading is read by what stands in it", () => {
    expect(inShort(takenFrom("2026-03-01\tCoffee\t-3.20\n2026-03-02\tTea\t-2.00\n"))).toEqual([
      "2026-03-01 expense 320 EUR Coffee",
      "2026-03-02 expense 200 EUR Tea",
    ]);
  });
  test("of a card, whose purchases are positive, is turned on demand", () => {
    const text = "Date,Description,Amount\n2026-03-01,Shop,20.00\n2026-03-02,Refund,-5.00\n";
    expect(inShort(takenFrom(text, { sign: "turned" }))).toEqual([
      "2026-03-01 expense 2000 EUR Shop",
      "2026-03-02 income 500 EUR Refund",
    ]);
  });
  test("names every line that it does not take, and why", () => {
    const lines = [
      "Date,Description,Amount,Currency",
      '2026-03-01,Coffee,"93,5",EUR',
      "31/31/2026,Two months,-1.00,EUR",
      "2026-03-02,No amount,,EUR",
      "2026-03-03,Words,ten,EUR",
      "2026-03-04,Nothing,0.00,EUR",
      "2026-06-04,Tomorrow,-1.00,EUR",
      "1812-03-04,Long ago,-1.00,EUR",
      "2026-03-05,Absurd,-99999999999999,EUR",
      "2026-03-06,No money,-1.00,QQQ",
      "2026-03-07,Too fine,-1.005,EUR",
      "2026-03-08",
      '2026-03-09,"Never closed,-1.00,EUR',
      "2026-03-10,Behind it,-1.00,EUR",
    ];
    const taken = takenFrom(lines.join("\n"));
    expect(inShort(taken)).toEqual(["2026-03-01 income 9350 EUR Coffee"]);
    expect(taken?.refused.map(({ line, why }) => `${line} ${why}`)).toEqual([
      "3 day",
      "4 noAmount",
      "5 amount",
      "6 zero",
      "7 dayAhead",
      "8 dayTooOld",
      "9 tooLarge",
      "10 currency",
      "11 decimals",
      "12 cells",
      "13 unreadable",
    ]);
  });
  test("read with the wrong delimiter is refused line by line and takes nothing", () => {
    const taken = takenFrom(german, { delimiter: "pipe" });
    expect(taken?.movements).toEqual([]);
    expect(taken?.refused.length).toBeGreaterThan(0);
  });
  test("in days of two orders takes those of the chosen one", () => {
    const taken = takenFrom("Date,Text,Amount\n13/02/2026,One,-1.00\n02/14/2026,Two,-1.00\n01/03/2026,Three,-1.00\n");
    expect(taken?.options.dateOrder).toBe("dmy");
    expect(taken?.refused).toEqual([{ line: 3, why: "day", value: "02/14/2026" }]);
  });
  test("of the house's own writer comes back cell by cell", () => {
    const cells = fc.array(
      fc.string({ unit: "grapheme" }).map((text) => text.trim()),
      { minLength: 2, maxLength: 5 },
    );
    const rows = fc.array(cells.filter((row) => row.some((cell) => cell !== "" && !/^[\s\uFEFF]*$/.test(cell))));
    fc.assert(
      fc.property(rows, (table) => {
        const harmless = (cell: string) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);
        const read = readCsv(table.map((row) => csvLine(row)).join(""), ",");
        expect(read.records.map((record) => record.cells)).toEqual(
          table.map((row) => row.map((cell) => harmless(cell).trim())),
        );
      }),
    );
  });
});

describe("OFX", () => {
  test("of version 1, whose values have no end", () => {
    const taken = takenFrom(ofx1);
    expect(inShort(taken)).toEqual([
      "2026-03-05 expense 1250 EUR Fish & Chips",
      "2026-03-06 income 125 EUR Interest & more",
    ]);
    expect(taken?.movements.map(({ bankId }) => bankId)).toEqual(["100·42·7", "100·42·8"]);
    expect(taken?.movements[1]?.category).toBe("investment_return");
  });
  test("of version 2, a card's", () => {
    expect(inShort(takenFrom(ofx2))).toEqual(["2026-03-10 expense 9900 GBP Rail <North>"]);
  });
  test("that was cut off gives whole movements only, and says so", () => {
    const taken = takenFrom(ofx1.slice(0, ofx1.indexOf(",25")));
    expect(inShort(taken)).toEqual(["2026-03-05 expense 1250 EUR Fish & Chips"]);
    expect(taken?.refused).toEqual([{ line: 2, why: "cutOff", value: "" }]);
  });
  test("takes no definition of an entity over", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${ofx2.replace("Rail", "&b;")}`;
    expect(inShort(takenFrom(bomb))).toEqual(["2026-03-10 expense 9900 GBP &b; <North>"]);
  });
});

test("QIF, with its days, and without what only moves between one's own accounts", () => {
  const taken = takenFrom(qif);
  expect(inShort(taken)).toEqual([
    "2026-03-01 expense 120000 EUR Landlord",
    "2026-03-15 income 200000 EUR Work · Salary",
  ]);
  expect(taken?.movements.map(({ category }) => category)).toEqual(["housing", "salary"]);
  expect(taken?.refused).toEqual([{ line: 12, why: "transfer", value: "[Savings]" }]);
  expect(takenFrom(qif.trimEnd().slice(0, -1))?.refused.at(-1)?.why).toBe("cutOff");
});

describe("what is no statement", () => {
  test("is not recognised by its name but by what it is", () => {
    for (const head of ["%PDF-1.7\n", "PK\x03\x04", "\xd0\xcf\x11\xe0\xa1", "\x89PNG\r\n"])
      expect(isText(Buffer.from(head, "latin1"))).toBe(false);
    expect(isText(Buffer.from(german))).toBe(true);
    expect(takenFrom("Dear diary\nnothing happened\n")).toBeNull();
  });
  test("never makes reading throw, whatever the bytes", () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
    const marked = fc.tuple(fc.constantFrom("<OFX>", "!Type:Bank\n", "Date,Amount\n2026-03-01,1\n", ofx1, qif), bytes);
    fc.assert(fc.property(bytes, (file) => void takenFrom(file)));
    fc.assert(fc.property(marked, ([head, rest]) => void takenFrom(Buffer.concat([Buffer.from(head), rest]))));
  });
});
