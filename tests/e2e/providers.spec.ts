import type { Page } from "@playwright/test";
import { hashPassword } from "@/lib/auth/password";
import { newId } from "@/lib/ids";
import { reactivatePerson, suspendPerson } from "@/lib/people/suspend-person";
import { type OidcDouble, oidcClient, startOidcDouble } from "@/tests/doubles/oidc";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { freePort } from "@/tests/e2e/support/free-port";
import { type ServedAgain, serveAgain } from "@/tests/e2e/support/serve-again";
import { sessionCookie } from "@/tests/e2e/support/session";
import { aClient, anAdmin } from "@/tests/factories/people";
import { connected, providersOf } from "@/tests/factories/providers";
import { withSecondStep } from "@/tests/factories/second-steps";
import { PASSWORD } from "@/tests/factories/visits";

/*
 * The build, served with a provider named in its environment, and a real one beside it. The app of the other tests has none.
 */
test.describe.configure({ mode: "default" });

let app: ServedAgain;
let double: OidcDouble;
test.beforeAll(async () => {
  const port = await freePort();
  app = await serveAgain({
    OIDC_PROVIDERS: "example,away",
    OIDC_EXAMPLE_NAME: "Example ID",
    OIDC_EXAMPLE_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_EXAMPLE_CLIENT_ID: oidcClient.id,
    OIDC_EXAMPLE_CLIENT_SECRET: oidcClient.secret,
    OIDC_AWAY_ISSUER: "http://127.0.0.1:9",
    OIDC_AWAY_CLIENT_ID: "a",
    OIDC_AWAY_CLIENT_SECRET: "b",
  });
  double = await startOidcDouble(port, `${app.baseURL}/api/auth/callback/example`);
});
test.afterAll(async () => {
  await app.stop();
  await double.close();
});

const path = (page: Page) => new URL(page.url()).pathname;
const withPassword = async () => aClient({ passwordHash: await hashPassword(PASSWORD) });
const somebody = () => ({ subject: newId(), email: `${newId()}@example.org`, name: "Ida Brandt", verified: true });

/** At the provider: who one is there. */
async function allow(page: Page, person: ReturnType<typeof somebody>): Promise<void> {
  await page.waitForURL(`${double.issuer}/**`);
  await page.getByLabel("Subject").fill(person.subject);
  await page.getByLabel("Address").fill(person.email);
  await page.getByLabel("Called").fill(person.name);
  await page.getByLabel("Verified").setChecked(person.verified);
  await page.getByRole("button", { name: "Allow" }).click();
}

async function comeInAs(page: Page, person: ReturnType<typeof somebody>, from = "/sign-in"): Promise<void> {
  await page.goto(app.baseURL + from);
  await page.getByRole("button", { name: "Continue with Example ID" }).click();
  await allow(page, person);
}

test("somebody new comes in by a provider and meets age, terms and consent as anybody; later it is the same person", async ({
  page,
  browser,
}) => {
  const person = somebody();
  await page.goto(`${app.baseURL}/sign-up`);
  await expectAccessible(page);
  await comeInAs(page, person, "/sign-up");
  await page.waitForURL(`${app.baseURL}/welcome`);
  await page.getByLabel("Your birth date").fill("1990-04-02");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Agree and go on" }).click();
  await page.waitForURL(/\/welcome\/.+/);

  const again = await (await browser.newContext()).newPage();
  await comeInAs(again, { ...person, email: "other@example.org" }, "/sign-in?next=/settings/profile");
  await again.waitForURL(`${app.baseURL}/settings/profile`);
  await expect(again.getByLabel("What should we call you?").or(again.getByLabel("Name")).first()).toHaveValue(
    "Ida Brandt",
  );
  await expect(again.getByText(person.email)).toBeVisible();
  await again.context().close();
});

test("an address that somebody has here lets nobody in; they sign in, connect it, come in by it, and disconnect it", async ({
  page,
  browser,
}) => {
  const person = await withPassword();
  const there = { ...somebody(), email: person.email };
  await comeInAs(page, there);
  await expect(page.getByText("There is an account here with the address that Example ID named")).toBeVisible();
  await expectAccessible(page);
  expect(await providersOf(person.userId)).toEqual([]);
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(`${app.baseURL}/settings/providers`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Connect Example ID" }).click();
  await expect(page.getByText("Example ID is connected")).toBeVisible(); // still known there
  await expect(page.getByText(`as ${person.email}`)).toBeVisible();
  await expectAccessible(page);

  const elsewhere = await (await browser.newContext()).newPage();
  await comeInAs(elsewhere, there);
  await elsewhere.waitForURL(`${app.baseURL}/today`);

  await page.getByRole("button", { name: "Disconnect Example ID" }).click();
  await expect(page.getByText("Example ID is disconnected")).toBeVisible();
  await elsewhere.goto(`${app.baseURL}/today`);
  expect(path(elsewhere)).toBe("/sign-in");
  await elsewhere.context().close();
});

test("without scripts one comes in as well", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await comeInAs(page, somebody());
  await page.waitForURL(`${app.baseURL}/welcome`);
  await context.close();
});

test("the second step is owed after a provider, and leads where one wanted to go", async ({ page }) => {
  const person = await aClient();
  const { subject } = await connected(person);
  const { code } = await withSecondStep(person.actor);
  await comeInAs(page, { ...somebody(), subject }, "/sign-in?next=/settings/sessions");
  await page.waitForURL(/\/sign-in\/second-step\?next=/);
  await page.getByLabel("Code of your app").fill(code());
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${app.baseURL}/settings/sessions`);
  await expect(page.getByText("through another service")).toBeVisible();
});

test("who is suspended is told so, and comes in once they are not", async ({ page }) => {
  const person = await aClient();
  const admin = await anAdmin();
  const { subject } = await connected(person);
  await suspendPerson(admin.actor, { userId: person.userId, reason: "test" });
  await comeInAs(page, { ...somebody(), subject });
  await expect(page.getByText("The account that Example ID leads to is suspended")).toBeVisible();
  await expectAccessible(page);
  await reactivatePerson(admin.actor, { userId: person.userId, reason: "test" });
  await page.getByRole("button", { name: "Continue with Example ID" }).click();
  await page.waitForURL(`${app.baseURL}/today`);
});

test("whoever refuses there, has no confirmed address, or finds it away, is told so and is not in", async ({
  page,
}) => {
  await page.goto(`${app.baseURL}/sign-in`);
  await page.getByRole("button", { name: "Continue with Example ID" }).click();
  await page.waitForURL(`${double.issuer}/**`);
  await page.getByRole("button", { name: "Refuse" }).click();
  await expect(page.getByText("You came back from Example ID without agreeing")).toBeVisible();
  await comeInAs(page, { ...somebody(), verified: false });
  await expect(page.getByText("Example ID named no confirmed e-mail address")).toBeVisible();
  await page.getByRole("button", { name: "Continue with Away" }).click();
  await expect(page.getByText("Away did not answer")).toBeVisible();
});

test("connecting asks for a proof first, and the account of somebody else stays theirs", async ({ page }) => {
  const theirs = await connected(await aClient());
  const person = await withPassword();
  await page.goto(`${app.baseURL}/sign-in?next=/settings/providers`);
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("button", { name: "Connect Example ID" }).click();
  await allow(page, { ...somebody(), subject: theirs.subject });
  await expect(page.getByText("Somebody else has connected this account")).toBeVisible();
  expect(await providersOf(person.userId)).toEqual([]);
});

/** What a browser is sent to the provider with, without a browser. */
async function leave(page: Page, headers: Record<string, string>, form: Record<string, string> = {}) {
  return page.request.post(`${app.baseURL}/api/auth/signin/example`, { headers, form: { timeZone: "UTC", ...form } });
}
const locationOf = async (page: Page, url: string) =>
  (await page.request.get(url, { maxRedirects: 0 })).headers().location ?? "";

test("only a form of ours sends anybody away, and nothing in it says where to", async ({ page }) => {
  for (const origin of [null, "null", "https://evil.example"])
    expect((await leave(page, origin === null ? {} : { origin })).status(), origin ?? "none").toBe(403);
  const { baseURL } = app;
  const evil = { callbackUrl: "https://evil.example" };
  expect((await leave(page, { origin: baseURL }, evil)).status()).toBe(400);
  const query = "?redirect_uri=https://evil.example&client_id=x&scope=x&prompt=none&callbackUrl=https://evil.example";
  const sent = await page.request.post(`${baseURL}/api/auth/signin/example${query}`, {
    headers: { origin: baseURL },
    form: { timeZone: "UTC", next: "//evil.example" },
  });
  const html = await sent.text();
  expect(html).not.toContain("evil.example");
  expect(html).toContain(encodeURIComponent(`${baseURL}/api/auth/callback/example`));
  for (const word of ["code_challenge_method=S256", "nonce=", "state="]) expect(html).toContain(word);
  expect(sent.headers()["cache-control"]).toBe("no-store");
  for (const line of sent.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie"))
    expect(line.value).toMatch(/^__Host-.*HttpOnly; (Secure; )?SameSite=Lax|^__Host-.*Secure; HttpOnly; SameSite=lax/i);
  expect((await page.request.get(`${baseURL}/api/auth/signin/example`)).status()).toBe(404);
  expect(
    (await page.request.post(`${baseURL}/api/auth/callback/example`, { headers: { origin: baseURL } })).status(),
  ).toBe(404);
});

test("an answer that is forged, used, another browser's or another provider's lets nobody in", async ({
  page,
  browser,
}) => {
  const callback = `${app.baseURL}/api/auth/callback/example`;
  const failed = "/sign-in?provider=example&outcome=failed";
  // Nobody went anywhere.
  expect(await locationOf(page, `${callback}?code=a&state=b`)).toBe(failed);
  // The attacker's own answer, brought to another browser.
  const attacker = await (await browser.newContext()).newPage();
  await attacker.goto(`${app.baseURL}/sign-in`);
  await attacker.getByRole("button", { name: "Continue with Example ID" }).click();
  await attacker.waitForURL(`${double.issuer}/interaction/**`);
  const form = { subject: newId(), email: `${newId()}@example.org`, verified: "on" };
  const allowed = await attacker.request.post(attacker.url(), { form, maxRedirects: 0 });
  const answer = await locationOf(attacker, allowed.headers().location ?? "");
  expect(answer).toContain(`${callback}?code=`);
  expect(await locationOf(page, answer)).toBe(failed);
  expect(await locationOf(attacker, answer.replace("/callback/example", "/callback/away"))).toContain("outcome=failed");
  const wrong = new URL(answer);
  wrong.searchParams.set("state", "wrong");
  expect(await locationOf(attacker, wrong.href)).toBe(failed);
  // In its own browser it works, once.
  expect(await locationOf(attacker, answer)).toBe("/today"); // which leads on to the legal start
  expect(await locationOf(attacker, answer)).toBe(failed);
  await attacker.context().close();
});

test("a forged code of a browser that did go is refused by what is checked of it", async ({ page }) => {
  const { baseURL } = app;
  const html = await (await leave(page, { origin: baseURL })).text();
  const state = /state=([\w-]+)/.exec(html)?.[1] ?? "";
  const answer = `${baseURL}/api/auth/callback/example?code=forged&state=${state}`;
  expect(await locationOf(page, answer)).toBe("/sign-in?provider=example&outcome=failed");
});

test("what one session began to connect is not connected in another", async ({ page }) => {
  const [first, second] = [await aClient(), await aClient()];
  const { baseURL } = app;
  await page.context().addCookies([await sessionCookie(first, baseURL)]);
  await page.goto(`${baseURL}/settings/providers`);
  await page.getByRole("button", { name: "Connect Example ID" }).click();
  await page.waitForURL(`${double.issuer}/**`);
  await page.context().addCookies([await sessionCookie(second, baseURL)]);
  await allow(page, somebody());
  await expect(page.getByText("That did not work")).toBeVisible();
  for (const { userId } of [first, second]) expect(await providersOf(userId)).toEqual([]);
});
