import { expect, test } from "vitest";
import { assessLine, assessLines } from "@/lib/safety/crisis/assess-lines";

test("a text and turns of every accepted shape get a level", () => {
  expect(assessLine('{"text":"lovely morning"}')).toEqual({ level: 0 });
  expect(assessLine('{"turns":["hi","I want to kill myself"]}')).toEqual({ level: 3 });
  expect(assessLine('{"turns":[{"role":"user","content":"I want to kill myself"}]}')).toEqual({ level: 3 });
  expect(assessLine('{"turns":[{"text":"I want to kill myself"}]}')).toEqual({ level: 3 });
});

test("what the other side says is not the person's", () => {
  expect(
    assessLine(
      '{"turns":[{"role":"assistant","content":"Do you want to kill yourself?"},{"role":"user","content":"fine today"}]}',
    ),
  ).toEqual({ level: 0 });
});

test.each([
  "",
  "nope",
  "null",
  "[]",
  "{}",
  '{"text":1}',
  '{"text":"a","turns":["b"]}',
  '{"turns":[]}',
  '{"turns":[{}]}',
  '{"text":"a","x":1}',
])("%j is refused without an exception", (line) => expect(assessLine(line)).toHaveProperty("error"));

test("a stream answers line by line, in order", async () => {
  const answers: string[] = [];
  for await (const answer of assessLines(['{"text":"hello"}', "", "x", '{"text":"I want to die"}']))
    answers.push(answer);
  expect(answers).toEqual(['{"level":0}', '{"error":"not JSON"}', '{"level":3}']);
});
