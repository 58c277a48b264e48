import { expect, test } from "vitest";
import { isOneClick } from "@/lib/http/one-click";

const sent = (body: BodyInit | null, type?: string) =>
  isOneClick(
    new Request("https://purposeful.example/api/reminder/x", {
      method: "POST",
      body,
      headers: type ? { "content-type": type } : {},
    }),
  );
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

test("one click is one form with one field, in either of the two ways in which forms travel", async () => {
  expect(await sent(new URLSearchParams({ "List-Unsubscribe": "One-Click" }))).toBe(true);
  expect(await sent(form({ "List-Unsubscribe": "One-Click" }))).toBe(true);
});

test.each([
  ["nothing", null, "application/x-www-form-urlencoded"],
  ["no type", "List-Unsubscribe=One-Click", undefined],
  ["another type", '{"List-Unsubscribe":"One-Click"}', "application/json"],
  ["another value", "List-Unsubscribe=Yes", "application/x-www-form-urlencoded"],
  ["a form without an end", "--x\r\nContent-Disposition: form-data", "multipart/form-data; boundary=x"],
  ["a form without a boundary", "List-Unsubscribe=One-Click", "multipart/form-data"],
  ["too much", `List-Unsubscribe=One-Click&a=${"a".repeat(2_000)}`, "application/x-www-form-urlencoded"],
])("%s is none", async (_what, body, type) => {
  expect(await sent(body, type)).toBe(false);
});
