import fc from "fast-check";
import { expect, test } from "vitest";
import { env } from "@/lib/env";
import { faultOfForm } from "@/lib/http/fault-of-form";

const base = new URL(env.APP_URL).origin;

function sent(body: BodyInit | null, headers: Record<string, string> = {}, method = "POST"): Request {
  return new Request(`${base}/today`, { method, body, headers: { origin: base, ...headers } });
}

function form(parts: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) data.append(name, value);
  return data;
}

const call = (root: string) => sent(form({ _1_name: "Ava", 0: root }), { "next-action": "7f" });

test("looking at a page is no form", async () => {
  for (const method of ["GET", "HEAD"]) expect(await faultOfForm(sent(null, {}, method))).toBeNull();
});

test("forms pass as React sends them, as a browser without scripts does, and signing out", async () => {
  expect(await faultOfForm(call('[{"status":"idle","values":{"name":"$$5 a day"}},"$K1"]'))).toBeNull();
  expect(await faultOfForm(call('["$K1"]'))).toBeNull();
  expect(await faultOfForm(sent("[]", { "next-action": "00", "content-type": "text/plain;charset=UTF-8" }))).toBeNull();
  const plain = { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"7f","bound":"$@1"}', "$ACTION_1:1": '[{"status":"idle"}]' };
  expect(await faultOfForm(sent(form({ ...plain, name: "$K1 is what it costs" })))).toBeNull();
  expect(await faultOfForm(sent(new URLSearchParams({ name: "Ava" })))).toBeNull();
});

test("what only React's decoder would understand is no form", async () => {
  for (const root of [
    "",
    "{}",
    "0",
    "[",
    '["$F1"]',
    '["$@1"]',
    '[{"then":"$1:constructor:constructor"},"$K1"]',
    '["$K1",1,2]',
  ])
    expect(await faultOfForm(call(root)), root).toBe(400);
  expect(await faultOfForm(sent(form({ "$ACTION_1:0": '{"id":"7f","bound":"$F1"}' })))).toBe(400);
  expect(await faultOfForm(sent("no form", { "content-type": "multipart/form-data; boundary=x" }))).toBe(400);
  expect(await faultOfForm(sent("{}", { "content-type": "application/json" }))).toBe(400);
});

test("another's Origin, another method and what is too long are refused; a missing Origin is the action's to refuse", async () => {
  expect(await faultOfForm(sent(form({}), { origin: "https://elsewhere.example" }))).toBe(403);
  expect(await faultOfForm(sent(form({}), { origin: "null" }))).toBe(403);
  expect(await faultOfForm(sent(form({}), {}, "PUT"))).toBe(405);
  expect(await faultOfForm(sent(form({}), { "content-length": "2000000" }))).toBe(413);
  expect(await faultOfForm(new Request(`${base}/today`, { method: "POST", body: form({}) }))).toBeNull();
});

test("whatever was typed passes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom("name", "content", "__proto__"), fc.string()), async (typed) => {
      // As React escapes texts that begin with its sign.
      const values = Object.fromEntries(
        Object.entries(typed).map(([name, text]) => [name, text.startsWith("$") ? `$${text}` : text]),
      );
      expect(await faultOfForm(call(JSON.stringify([{ status: "refused", values }, "$K1"])))).toBeNull();
    }),
  );
});

test("the page still reads what was looked at here", async () => {
  const request = call('["$K1"]');
  await faultOfForm(request);
  expect((await request.formData()).get("_1_name")).toBe("Ava");
});
