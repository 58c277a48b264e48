import { afterEach, expect, test } from "vitest";
import { env, isLoopback } from "@/lib/env";
import { isSameOrigin } from "@/lib/http/same-origin";

const home = env.APP_URL;
afterEach(() => void Object.assign(env, { APP_URL: home }));

test.each([
  ["https://app.example.com", "https://app.example.com", "10.0.0.7:3000", true], // behind a proxy
  ["https://app.example.com", "http://app.example.com", "app.example.com", false],
  ["https://app.example.com", "https://app.example.com:8443", "app.example.com", false],
  ["https://app.example.com", "https://app.example.com.evil.org", "app.example.com", false],
  ["https://app.example.com", "null", "app.example.com", false],
  ["https://app.example.com", "", "app.example.com", false],
  ["https://app.example.com", "not a url", "app.example.com", false],
  ["https://app.example.com", "http://127.0.0.1:3000", "127.0.0.1:3000", false],
  ["http://127.0.0.1:3000", "http://localhost:3000", "localhost:3000", true],
  ["http://127.0.0.1:3000", "http://localhost:4000", "127.0.0.1:3000", false],
  ["http://127.0.0.1:3000", "http://127.0.0.1.evil.org:3000", "127.0.0.1.evil.org:3000", false],
])("at %s, sent by %s to %s: %s", (appUrl, origin, host, expected) => {
  Object.assign(env, { APP_URL: appUrl });
  expect(isSameOrigin(new Headers(origin ? { origin, host } : { host }))).toBe(expected);
});

test("only this machine is this machine", () => {
  expect(["mysql://127.0.0.1/x", "mysql://localhost/x", "http://[::1]:3000"].every(isLoopback)).toBe(true);
  expect(
    ["mysql://127.example.com/x", "https://127.0.0.1.example.com", "https://localhost.example.com"].some(isLoopback),
  ).toBe(false);
});
