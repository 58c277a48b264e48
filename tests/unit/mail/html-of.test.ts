import { expect, test } from "vitest";
import { htmlOf } from "@/lib/mail/html-of";

const bodyOf = (text: string) => htmlOf(text).split("\n").slice(4, -1).join("\n");

test("paragraphs stay apart and lines together", () => {
  const html = bodyOf("One.\n\nTwo:\nthree");
  expect(html.match(/<p /g)).toHaveLength(2);
  expect(html).toContain("Two:<br>\nthree");
});

test("a code alone in its paragraph is large; in a sentence it is a word", () => {
  expect(bodyOf("Enter it:\n\n123456\n\nOnce.")).toMatch(/font-size:30px[^>]*>123456</);
  expect(bodyOf("Enter 123456 there.")).not.toContain("font-size");
});

test("an address is a link, without the full stop after it", () => {
  expect(bodyOf("See https://example.net/a?b=1&c=2, or https://example.net.")).toContain(
    '<a href="https://example.net/a?b=1&amp;c=2" style="overflow-wrap:anywhere">https://example.net/a?b=1&amp;c=2</a>, or <a href="https://example.net"',
  );
});

test("whatever somebody calls themselves stays text", () => {
  for (const name of ["<b>x</b>", "<img src=x onerror=y>", 'a" style="x', "javascript:alert(1)", "</p><script>"]) {
    const html = bodyOf(`${name} invites you.\n\nhttps://example.net/"${name}`);
    expect(html.match(/<(?!\/?p\b|\/?a\b)/g)).toBeNull();
    expect([...html.matchAll(/<a ([^>]*)>/g)].map(([, attributes]) => attributes)).toEqual([
      'href="https://example.net/" style="overflow-wrap:anywhere"',
    ]);
  }
});
