import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asRead, assessConversation, assessText } from "@/lib/safety/crisis/assess";
import { ownLines } from "./corpus";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
);
// Text that is likely to meet every branch of the reader: words, disguises, marks.
const pieces = fc.constantFrom(
  ..."I want to kill myself k 1 l d.i.e can't 'll *d$ $k 5ms 😂 ’ u aaa n't ...  ?! \n sooo mum's".split(" "),
);
const patchwork = fc
  .array(pieces, { maxLength: 30 })
  .chain((parts) => fc.constantFrom("", " ", "'").map((glue) => parts.join(glue)));
const line = fc.constantFrom(...ownLines.map(({ text }) => text));
const acute = fc.constantFrom(
  ...ownLines.filter(({ kind, text }) => kind === "acute" && assessText(text).level === 3).map(({ text }) => text),
);

describe("reading", () => {
  test("normalising twice changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, patchwork, line), (text) => {
        expect(asRead(asRead(text))).toBe(asRead(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, patchwork), { maxLength: 4 }), (turns) => {
        for (const turn of turns) expect([0, 1, 2, 3]).toContain(assessText(turn).level);
        expect([0, 1, 2, 3]).toContain(assessConversation(turns).level);
      }),
    );
  });
});

describe("the level does not depend on how the text is typed", () => {
  const same = (change: (text: string) => string) =>
    fc.assert(
      fc.property(line, (text) => {
        expect(assessText(change(text)).level).toBe(assessText(text).level);
      }),
    );

  test("capitals", () => same((text) => text.toUpperCase()));
  test("curly quotes", () => same((text) => text.replaceAll("'", "’")));
  test("full-width letters", () =>
    same((text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))));
  test("invisible characters anywhere", () => {
    fc.assert(
      fc.property(
        line,
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.constantFrom("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad"),
        (text, places, sign) => {
          const hidden = places.reduce((current, place) => {
            const at = place % (current.length + 1);
            // Not between the halves of an emoji: that would be another text.
            return /[\udc00-\udfff]/.test(current.charAt(at))
              ? current
              : current.slice(0, at) + sign + current.slice(at);
          }, text);
          expect(assessText(hidden).level).toBe(assessText(text).level);
        },
      ),
    );
  });
});

test("nothing written after an acute sentence makes it harmless", () => {
  fc.assert(
    fc.property(acute, fc.constantFrom(". ", "\n", "! "), fc.oneof(line, anyText), (text, glue, after) => {
      expect(assessText(text + glue + after).level).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 500 },
  );
});

test("two dots lend nothing harmless to what stands before them", () => {
  const acuteLine = "I've picked the day. After my sister's wedding I will be gone for good.";
  for (const after of ["I'm dead tired after that hike", "this traffic is killing me"])
    expect(assessText(`${acuteLine}. ${after}`).level).toBe(3);
  expect(assessConversation([`${acuteLine}. I'm dead tired after that hike`]).level).toBe(3);
});
