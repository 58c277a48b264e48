import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { newId } from "@/lib/ids";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { builtHandlers, builtPages } from "@/tests/e2e/support/routes";
import type { ServedAgain } from "@/tests/e2e/support/serve-again";
import { sessionCookie } from "@/tests/e2e/support/session";
import { serveWithoutProxy } from "@/tests/e2e/support/without-proxy";
import { aClient, aCoach, anAdmin, type TestPerson } from "@/tests/factories/people";
import { browserEnvironment } from "@/tests/support/browser-environment";

const { baseURL } = browserEnvironment;

/*
 * Authorization lives in the domain: a build without proxy.ts refuses and lets in exactly as one with it. Five of Next's
 * security releases of one year were ways around the proxy.
 */

test.describe.configure({ mode: "serial" });

let bare: ServedAgain;
test.beforeAll(async () => {
  bare = await serveWithoutProxy();
});
test.afterAll(() => bare.stop());

/** An address of each page: the ids in it are nobody's. */
const somewhere = (route: string) =>
  route
    .replace("[token]", "a".repeat(43))
    .replace("[day]", "2026-01-15")
    .replace("[step]", "body")
    .replace("[...nextauth]", "session")
    .replace(/\[\.\.\.\w+\]/, "nothing/there")
    .replace(/\[\w+Id\]/g, newId());

const cookieOf = async (person: TestPerson, baseURL: string) => {
  const { name, value } = await sessionCookie(person, baseURL);
  return `${name}=${value}`;
};

/** What a visitor is told: how it went and where to, the title of the page. */
async function answer(base: string, path: string, init: RequestInit): Promise<string> {
  const response = await fetch(base + path, { ...init, redirect: "manual" });
  const text = await response.text();
  const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? (text.startsWith("{") ? text : "");
  return [response.status, response.headers.get("location")?.replace(base, "") ?? "", title].join(" | ");
}

/** Headers by which a request once passed for one that the proxy had seen. */
const disguises = {
  "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
  "x-middleware-next": "1",
  "x-middleware-rewrite": "/today",
  "x-middleware-set-cookie": "__Host-session=x",
  "x-purposeful-prefetch": "1",
};

test("it is the proxy that is gone, and nothing else", async () => {
  expect((await fetch(`${baseURL}/sign-in`)).headers.get("content-security-policy")).toContain("nonce-");
  const response = await fetch(`${bare.baseURL}/sign-in`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).toBeNull();
});

const visitors: Record<string, () => Promise<TestPerson | null>> = {
  nobody: async () => null,
  "a client": aClient,
  "a coach": aCoach,
  "an admin": anAdmin,
};

for (const [who, make] of Object.entries(visitors))
  test(`${who} is let in and turned away alike on every page, also in disguise`, async () => {
    const person = await make();
    const headers: Record<string, string> = person ? { cookie: await cookieOf(person, baseURL) } : {};
    const turnedAway: string[] = [];
    for (const route of builtPages()) {
      const path = somewhere(route);
      const usual = await answer(baseURL, path, { headers });
      expect(await answer(bare.baseURL, path, { headers }), path).toBe(usual);
      expect(await answer(baseURL, path, { headers: { ...headers, ...disguises } }), path).toBe(usual);
      if (!usual.startsWith("200")) turnedAway.push(path);
    }
    expect(turnedAway.length).toBeGreaterThan(10);
  });

test("every route handler answers alike, and none of /api/me to nobody", async () => {
  for (const route of builtHandlers()) {
    const path = somewhere(route);
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const init = { method, headers: { origin: baseURL, "content-type": "application/json" } };
      const usual = await answer(baseURL, path, init);
      const there = { method, headers: { ...init.headers, origin: bare.baseURL } };
      if (!path.startsWith("/api/auth"))
        expect(await answer(bare.baseURL, path, there), `${method} ${path}`).toBe(usual);
      if (path.startsWith("/api/me")) expect(usual, `${method} ${path}`).toMatch(/^4\d\d/);
    }
  }
});

test("a form is refused without a session and from elsewhere, and taken from its own page", async () => {
  for (const base of [bare.baseURL, baseURL]) {
    const person = await aClient({ name: "Ava" });
    const cookie = await cookieOf(person, base);
    const page = await (await fetch(`${base}/settings/profile`, { headers: { cookie } })).text();
    const send = async (headers: Record<string, string>) => {
      await fetch(`${base}/settings/profile`, { method: "POST", headers, body: filledIn(page), redirect: "manual" });
      const [row] = await read((db) => db.select({ name: users.name }).from(users).where(eq(users.id, person.userId)));
      return row?.name;
    };
    expect(await send({ origin: base })).toBe("Ava");
    expect(await send({ cookie })).toBe("Ava");
    expect(await send({ cookie, origin: "https://elsewhere.example" })).toBe("Ava");
    expect(await send({ origin: base, cookie: `__Host-session=${"a".repeat(43)}`, ...disguises })).toBe("Ava");
    expect(await send({ origin: base, cookie })).toBe("Somebody Else");
  }
});

/** The form with the name on a page, as a browser without scripts sends it. */
function filledIn(page: string): FormData {
  const form = page.split("<form").find((part) => part.includes('name="phone"')) ?? "";
  const sent = new FormData();
  for (const [input] of form.split("</form>")[0]?.matchAll(/<input[^>]*type="hidden"[^>]*>/g) ?? [])
    sent.append(attribute(input, "name"), attribute(input, "value"));
  sent.append("name", "Somebody Else");
  sent.append("phone", "");
  return sent;
}

function attribute(tag: string, name: string): string {
  const text = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
