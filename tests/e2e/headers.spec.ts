import { request as ask } from "node:http";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { sessionCookie } from "@/tests/e2e/support/session";
import { browserEnvironment } from "@/tests/support/browser-environment";

const { baseURL } = browserEnvironment;

/** Addresses that look like files, like Next's own, or like nothing at all. */
const odd = [
  "/nothing.png",
  "/a/b.svg",
  "/favicon.ico",
  "/journal/new.png",
  "/check-in/2026-01-15.webmanifest",
  "/settings.woff2",
  "/icon.svg/today",
  "/_next/image?url=%2Ficon.svg&w=64&q=75",
  "/_next/static/nothing.js",
  "/_next/nothing",
  "/_next/data/build/today.json",
  "/api",
  "/api/nothing",
  "/api/me/nothing",
  "/%ff",
  "/today%00",
  "/404",
  "/500",
  "/_error",
];

for (const who of ["nobody", "a client"] as const)
  test(`every page that ${who} gets has a policy of its own, whatever the address looks like`, async ({ client }) => {
    const { name, value } = await sessionCookie(client, baseURL);
    const headers: Record<string, string> = who === "nobody" ? {} : { cookie: `${name}=${value}` };
    for (const path of odd) {
      const response = await fetch(baseURL + path, { headers, redirect: "manual" });
      const type = response.headers.get("content-type") ?? "";
      const policy = response.headers.get("content-security-policy");
      if (type.startsWith("text/html")) expect(policy, path).toMatch(/script-src 'self' 'nonce-[\w+/=-]+'/);
      expect(response.status, path).not.toBe(200);
      expect(response.headers.get("cache-control"), path).toContain("no-store");
    }
  });

test("files are files: kept by browsers, and not changed by the proxy", async ({ request }) => {
  for (const path of ["/icon.svg", "/favicon.png", "/icon-192.png"]) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()["cache-control"]).not.toContain("no-store");
  }
});

test("an unknown address under /api says so as the handlers do", async ({ request }) => {
  const response = await request.post("/api/me/nothing", { data: {} });
  expect(response.status()).toBe(404);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
});

test("a method that nobody serves is refused, and is no server's error", async () => {
  const paths = ["/", "/sign-in", "/nothing.png", "/api/health", "/api/me/drafts", "/api/auth/session"];
  for (const path of [...paths, ...(await files())])
    for (const method of ["TRACE", "PROPFIND", "PURGE", "MKCOL"])
      expect([400, 405], `${method} ${path}`).toContain(await statusOf(method, path));
});

/** One of `public/`, and one of the build. */
async function files(): Promise<string[]> {
  const page = await (await fetch(`${baseURL}/sign-in`)).text();
  const script = /\/_next\/static\/[^"?\\]+\.js/.exec(page)?.[0];
  if (!script) throw new Error("a page loads scripts of the build");
  return ["/icon.svg", script];
}

/** By Node itself: fetch refuses to send TRACE. */
function statusOf(method: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = ask(baseURL + path, { method }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject).end();
  });
}
