import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { users } from "@/db/schema/identity/people";
import { newId } from "@/lib/ids";
import { expectAsDeclared, isKindOfDoor, kindsOfDoors } from "@/tests/e2e/access/declared";
import { knockAtPage } from "@/tests/e2e/access/knock";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { builtPages } from "@/tests/e2e/support/routes";
import type { ServedAgain } from "@/tests/e2e/support/serve-again";
import { sessionCookie } from "@/tests/e2e/support/session";
import { serveWithoutProxy } from "@/tests/e2e/support/without-proxy";
import { aClient, aCoach, type TestPerson } from "@/tests/factories/people";
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

const cookieOf = async (person: TestPerson, baseURL: string) => {
  const { name, value } = await sessionCookie(person, baseURL);
  return `${name}=${value}`;
};

/** Headers by which a request once passed for one that the proxy had seen. */
const disguises = {
  "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
  "x-middleware-next": "1",
  "x-middleware-rewrite": "/today",
  "x-middleware-set-cookie": "__Host-session=x",
  "x-purposeful-prefetch": "1",
  "x-purposeful-sends": "0",
};

test("it is the proxy that is gone, and nothing else", async () => {
  expect((await fetch(`${baseURL}/sign-in`, { method: "PUT" })).headers.get("content-type")).toContain("problem+json");
  const refused = await fetch(`${bare.baseURL}/sign-in`, { method: "PUT" });
  expect(refused.headers.get("content-type")).not.toContain("problem+json");
  const response = await fetch(`${bare.baseURL}/sign-in`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).toContain("nonce-");
});

for (const title of Object.keys(kindsOfDoors).filter(isKindOfDoor))
  test(`${title.toLowerCase()} answer everybody as with it`, async () => {
    test.setTimeout(400_000);
    await expectAsDeclared(title, bare.baseURL);
  });

test("who says that the proxy has seen them is turned away all the same", async () => {
  const person = await aCoach();
  const own = { nobody: {}, "a coach": { cookie: await cookieOf(person, baseURL) } };
  for (const [who, headers] of Object.entries(own))
    for (const path of builtPages().map((route) => route.replace(/\[[^\]]+\]/g, newId()))) {
      const usual = await knockAtPage(baseURL, path, headers);
      const disguised = await knockAtPage(baseURL, path, { ...headers, ...disguises });
      expect(disguised.word, `${path} to ${who}`).toBe(usual.word);
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
