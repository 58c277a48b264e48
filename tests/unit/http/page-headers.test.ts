import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { env } from "@/lib/env";
import { SENDS, setPageHeaders } from "@/lib/http/page-headers";
import { isMachineMade, PREFETCH } from "@/lib/http/prefetch";

const home = env.APP_URL;
afterEach(() => void Object.assign(env, { APP_URL: home }));

/** What a page will see of a request, and what its answer carries so far. */
function asked(sent: Record<string, string> = {}, { url = "/today", method = "GET" } = {}) {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, method, headers: { ...sent } });
  const response = new ServerResponse(request);
  setPageHeaders(request, response);
  return { seen: request.headers, answer: response.getHeaders() };
}

test("pages are told of a prefetch, and cannot be told by anybody else", () => {
  expect(asked({ "next-router-prefetch": "1", rsc: "1" }).seen[PREFETCH]).toBe("1");
  expect(asked({ rsc: "1" }).seen[PREFETCH]).toBeUndefined();
  for (const url of ["/today", "/api/me/drafts"])
    expect(asked({ [PREFETCH]: "1" }, { url }).seen[PREFETCH]).toBeUndefined();
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

test("whatever is more than a look is marked for the proxy, and cannot pass for a look", () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "MADEUP"])
    expect(asked({ [SENDS]: "0" }, { method }).seen[SENDS]).toBe("1");
  for (const method of ["GET", "HEAD"]) expect(asked({ [SENDS]: "1" }, { method }).seen[SENDS]).toBeUndefined();
});

test("each answer has a nonce of its own, which the page learns, and is stored by nobody", () => {
  const [one, other] = [asked({ "content-security-policy": "script-src 'nonce-known'" }), asked()];
  const policy = one.answer["content-security-policy"];
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic';/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(one.seen["content-security-policy"]).toBe(policy);
  expect(other.answer["content-security-policy"]).not.toBe(policy);
  expect(one.answer["cache-control"]).toBe("no-store");
});

test("what a handler or a file answers with is left to it", () => {
  for (const url of ["/api/health", "/icon.svg", "/_next/static/chunks/a.js"])
    expect(asked({}, { url }).answer).toEqual({});
});

test("Next compares the Origin with an address of ours, and never with one that was sent along", () => {
  Object.assign(env, { APP_URL: "https://app.example.com" });
  const own = { origin: "https://app.example.com", host: "10.0.0.7:3000", "x-forwarded-host": "elsewhere.example" };
  expect(asked(own, { method: "POST" }).seen["x-forwarded-host"]).toBe("app.example.com");
});

test("only a public address over TLS binds browsers to TLS", () => {
  for (const [url, expected] of [
    ["https://app.example.com", true],
    ["http://app.example.com", false],
    ["https://localhost:3000", false],
  ] as const) {
    Object.assign(env, { APP_URL: url });
    expect("strict-transport-security" in asked().answer).toBe(expected);
  }
});
