import { NextRequest } from "next/server";
import { afterEach, expect, test } from "vitest";
import { env } from "@/lib/env";
import { isMachineMade, PREFETCH } from "@/lib/http/prefetch";
import { proxy } from "@/proxy";

const home = env.APP_URL;
afterEach(() => void Object.assign(env, { APP_URL: home }));

const answerTo = (headers: Record<string, string> = {}) =>
  proxy(new NextRequest("http://127.0.0.1/today", { headers }));
/** What the page will see of a request's header. */
const passedOn = (answer: Response, name: string) => answer.headers.get(`x-middleware-request-${name}`);

test("pages are told of a prefetch, and cannot be told by anybody else", async () => {
  expect(passedOn(await answerTo({ "next-router-prefetch": "1", rsc: "1" }), PREFETCH)).toBe("1");
  expect(passedOn(await answerTo({ rsc: "1" }), PREFETCH)).toBeNull();
  expect(passedOn(await answerTo({ [PREFETCH]: "1" }), PREFETCH)).toBeNull();
});

test.each([
  [{ [PREFETCH]: "1" }, true],
  [{ "sec-purpose": "prefetch;prerender" }, true],
  [{ purpose: "prefetch" }, true],
  [{ "x-polling": "1" }, true],
  [{}, false],
])("%o is made by a machine: %s", (sent, expected) => {
  expect(isMachineMade(new Headers(sent))).toBe(expected);
});

test("each answer has a nonce of its own, which the page learns, and is stored by nobody", async () => {
  const [one, other] = [await answerTo(), await answerTo()];
  const policy = one.headers.get("content-security-policy");
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic';/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(passedOn(one, "content-security-policy")).toBe(policy);
  expect(other.headers.get("content-security-policy")).not.toBe(policy);
  expect(one.headers.get("cache-control")).toBe("no-store");
});

test("only a public address over TLS binds browsers to TLS", async () => {
  for (const [url, expected] of [
    ["https://app.example.com", true],
    ["http://app.example.com", false],
    ["https://localhost:3000", false],
  ] as const) {
    Object.assign(env, { APP_URL: url });
    expect((await answerTo()).headers.has("strict-transport-security")).toBe(expected);
  }
});
