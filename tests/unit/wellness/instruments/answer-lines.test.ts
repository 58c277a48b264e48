import { expect, test } from "vitest";
import { answerLine, longestLine } from "@/lib/wellness/instruments/answer-line";
import { answerLines } from "@/lib/wellness/instruments/answer-lines";
import { methods } from "@/lib/wellness/instruments/methods";
import type { ReasonKey } from "@/lib/wellness/instruments/outcome";
import words from "@/messages/en/instruments.json";

async function answersOf(pieces: AsyncIterable<string> | Iterable<string>) {
  let text = "";
  for await (const batch of answerLines(pieces)) text += batch;
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const good = '{"method":"swls","inputs":{"items":[4,4,4,4,4]}}';

test("a line is answered with all of its parts", () => {
  expect(answerLine(good)).toEqual({
    value: 20,
    method: "swls",
    version: "diener-1985.1",
    missing: [],
    reason: null,
    details: { band: "neutral" },
  });
});

test.each([
  "",
  "x",
  "null",
  "[]",
  "{}",
  "1e999",
  '{"method":"swls"}',
  '{"method":1,"inputs":{}}',
  '{"method":"swls","inputs":[]}',
  '{"method":"swls","inputs":{},"more":1}',
  '{"method":"constructor","inputs":{}}',
  '{"method":"__proto__","inputs":{}}',
  '{"method":"phenoage","inputs":{"age":1e999}}',
])("%j is answered with null and a reason", (line) => {
  expect(answerLine(line)).toMatchObject({ value: null, reason: expect.stringMatching(/\w.*\.$/) });
});

test("every method refuses nothing at all, in words and without an exception", () => {
  for (const name of methods.keys())
    expect(answerLine(JSON.stringify({ method: name, inputs: {} }))).toMatchObject({
      value: null,
      method: name,
      version: expect.any(String),
      reason: expect.any(String),
    });
});

test("what somebody typed does not come back, nor do words of theirs", () => {
  expect(JSON.stringify(answerLine('{"method":"phq9","inputs":{"items":["secret"]}}'))).not.toContain("secret");
});

test("lines cut anywhere are answered in order, with or without a last line break", async () => {
  const text = [good, "x", good.replace("swls", "nothing"), good].join("\n");
  for (const size of [1, 7, 50, 1000])
    for (const end of ["", "\n", "\r\n"]) {
      const pieces = Array.from({ length: Math.ceil((text + end).length / size) }, (_, at) =>
        (text + end).slice(at * size, (at + 1) * size),
      );
      const found = await answersOf(pieces);
      expect(found.map(({ value }) => value)).toEqual([20, null, null, 20]);
    }
});

test("a line that never ends is kept no longer than a line may be, and the next one is answered", async () => {
  function* endless() {
    for (let sent = 0; sent < 3 * longestLine; sent += 1_000_000) yield "9".repeat(1_000_000);
    yield `\n${good}\n`;
  }
  expect(await answersOf(endless())).toMatchObject([{ value: null, reason: words.reasons.lineTooLong }, { value: 20 }]);
});

test("one answer a piece: nobody waits for the end of the stream", async () => {
  const answers = answerLines([`${good}\n`, `${good}\n`]);
  expect((await answers.next()).value).toContain('"value":20');
});

test("reasons have a sentence each", () => {
  const keys: Record<ReasonKey, unknown> = words.reasons;
  expect(Object.keys(keys).length).toBeGreaterThan(15);
});
