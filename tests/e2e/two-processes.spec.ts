import { randomInt } from "node:crypto";
import { once } from "node:events";
import { request as ask } from "node:http";
import { userRoles } from "@/db/schema/identity/people";
import { inTransaction } from "@/db/transaction";
import { newId } from "@/lib/ids";
import { type ReverseProxy, reverseProxyTo } from "@/tests/doubles/reverse-proxy";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { type ServedAgain, serveAgain } from "@/tests/e2e/support/serve-again";
import { sessionCookie } from "@/tests/e2e/support/session";
import { aClient } from "@/tests/factories/people";
import { isFarewell, isNews, listenTo } from "@/tests/support/listen";

/** Two processes of one build, side by side behind a proxy. */
test.describe.configure({ mode: "serial" });

let a: ServedAgain;
let b: ServedAgain;
let proxy: ReverseProxy;
test.beforeAll(async () => {
  proxy = await reverseProxyTo(() => [a.baseURL, b.baseURL]);
  const circumstances = {
    APP_URL: proxy.baseURL,
    TRUSTED_PROXIES: "1",
    LIMIT_SIGN_IN_PER_ADDRESS: "4",
    METRICS_TOKEN: "a-token-of-the-tests",
  };
  a = await serveAgain(circumstances);
  b = await serveAgain(circumstances);
  proxy.address = someAddress();
});
test.afterAll(async () => {
  await Promise.all([a.stop(), b.stop()]);
  await proxy.close();
});

/** Of TEST-NET-3 and its like: the counters of an earlier run are not met again. */
const someAddress = () => `203.0.${randomInt(256)}.${randomInt(256)}`;
const cookieHeader = ({ name, value }: { name: string; value: string }) => ({ cookie: `${name}=${value}` });

test("a form that one process drew is taken by the other, which knows its key", async ({ page }) => {
  proxy.choose = ({ method }) => (method === "POST" ? b.baseURL : a.baseURL);
  await page.goto(`${proxy.baseURL}/sign-in`);
  await page.getByLabel("Email", { exact: true }).fill("client@example.com");
  await page.getByLabel("Password", { exact: true }).fill("purposeful-demo-only");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(`${proxy.baseURL}/today`);
  // The privacy eye is an action inside a signed-in page: there and back.
  proxy.choose = ({ method }) => (method === "POST" ? a.baseURL : b.baseURL);
  await page.reload();
  const eye = page.getByRole("button", { name: "Hide amounts" }).first();
  await eye.click();
  await expect(eye).toHaveAttribute("aria-pressed", "true");
  proxy.choose = null;
});

test("tries are counted by the address that the proxy saw, in both processes together, whatever a browser claims", async ({
  page,
}) => {
  proxy.address = someAddress();
  const attempt = async (claim: string) => {
    await page.setExtraHTTPHeaders({ "x-forwarded-for": claim });
    await page.goto(`${proxy.baseURL}/sign-in`);
    await page.getByLabel("Email", { exact: true }).fill(`${newId()}@example.org`);
    await page.getByLabel("Password", { exact: true }).fill("not the password at all");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    return page
      .getByRole("alert")
      .filter({ hasText: /do not let you in|Too many tries/ })
      .textContent();
  };
  const posts: string[] = [];
  proxy.choose = ({ method }) => {
    if (method !== "POST") return a.baseURL;
    posts.push(posts.length % 2 === 0 ? a.baseURL : b.baseURL);
    return posts.at(-1) ?? a.baseURL;
  };
  const answers: (string | null)[] = [];
  for (let count = 0; count < 5; count++) answers.push(await attempt(`198.51.100.${count}, ${someAddress()}`));
  expect(answers.map((text) => text?.includes("Too many tries"))).toEqual([false, false, false, false, true]);
  expect(new Set(posts).size).toBe(2);

  proxy.address = someAddress(); // somebody else is not shut out with them
  expect(await attempt("198.51.100.9")).toContain("do not let you in");
  proxy.choose = null;
});

test("what changed in one process is told to a browser that listens at the other", async ({ client, browser }) => {
  const stream = await listenTo(b.baseURL, await sessionCookie(client, b.baseURL));
  const context = await browser.newContext();
  await context.addCookies([await sessionCookie(client, a.baseURL)]);
  const page = await context.newPage();
  await page.goto(`${a.baseURL}/journal`);
  await page.getByRole("radio", { name: "light" }).check();
  await page.getByRole("button", { name: "Save mood" }).click();
  const { data } = await stream.until(isNews);
  expect(JSON.parse(data)).toMatchObject({ topic: "record", own: false });
  stream.leave();
  await context.close();
});

test("who signs out at one process is refused by the other, and the stream there ends", async ({ client, browser }) => {
  const context = await browser.newContext();
  const cookie = await sessionCookie(client, a.baseURL);
  await context.addCookies([cookie]);
  const page = await context.newPage();
  await page.goto(`${a.baseURL}/today`);
  const stream = await listenTo(b.baseURL, cookie);
  expect(stream.status).toBe(200);
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await page.waitForURL(`${a.baseURL}/sign-in`);
  const began = performance.now();
  const refused = await fetch(`${b.baseURL}/today`, { headers: cookieHeader(cookie), redirect: "manual" });
  expect(refused.status).toBe(307);
  await stream.until(isFarewell("ended"));
  const measured = `${Math.round(performance.now() - began)} ms until the stream of the other process ended`;
  test.info().annotations.push({ type: "measured", description: measured });
  expect((await listenTo(b.baseURL, cookie)).status).toBe(401);
  await context.close();
});

test("who gains a role, and so a duty, loses streams at both processes", async () => {
  const person = await aClient();
  const cookie = await sessionCookie(person, a.baseURL);
  const streams = [await listenTo(a.baseURL, cookie), await listenTo(b.baseURL, cookie)];
  await inTransaction((tx) => tx.db.insert(userRoles).values({ userId: person.userId, role: "coach" }));
  for (const stream of streams) await stream.until(isFarewell("ended")); // a coach without a second step is let in nowhere
});

test("each process answers for its own figures, and only to whoever has the token", async ({ client }) => {
  await fetch(`${a.baseURL}/today?name=canary`, { headers: cookieHeader(await sessionCookie(client, a.baseURL)) });
  const figures = (token: string) =>
    fetch(`${a.baseURL}/api/metrics`, { headers: { authorization: `Bearer ${token}` } });
  expect((await figures("wrong")).status).toBe(401);
  const answer = await figures("a-token-of-the-tests");
  expect(answer.headers.get("content-type")).toContain("text/plain");
  const text = await answer.text();
  expect(text).toMatch(/purposeful_http_requests_total{method="GET",route="\/today",status="200"} [1-9]/);
  expect(text).toMatch(/purposeful_http_request_duration_seconds_count{route="\/today"} [1-9]/);
  for (const secret of [client.userId, "@example", "canary"]) expect(text).not.toContain(secret);
});

test("a process that is asked to end answers what it has begun, sends its listeners away, and ends", async ({
  client,
}) => {
  const c = await serveAgain({ TRUSTED_PROXIES: "1" });
  const cookie = await sessionCookie(client, c.baseURL);
  const stream = await listenTo(c.baseURL, cookie);
  const body = JSON.stringify({ form: "journal", subject: "new", values: { content: "a slow thought" } });
  const slow = ask(`${c.baseURL}/api/me/drafts`, {
    method: "PUT",
    headers: {
      ...cookieHeader(cookie),
      origin: c.baseURL,
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
    },
  });
  const answered = once(slow, "response");
  slow.write(body.slice(0, 10));
  // It has begun there once a later request on another connection was answered.
  await fetch(`${c.baseURL}/api/health`);
  const ended = c.stop();
  await stream.until(isFarewell("leaving"));
  await expect(fetch(`${c.baseURL}/api/health`)).rejects.toThrow();
  slow.end(body.slice(10));
  const [response] = await answered;
  expect(response.statusCode).toBe(200);
  let text = "";
  for await (const piece of response) text += piece;
  expect(JSON.parse(text)).toBeTruthy();
  expect(await ended).toBe(143);
  expect(c.said()).toContain('"event":"app.stopping"');
  expect(c.said()).not.toContain('"event":"app.cut"');
});

test("a process that is asked to end waits no longer than it was told to", async ({ client }) => {
  const c = await serveAgain({ SHUTDOWN_SECONDS: "1" });
  const cookie = await sessionCookie(client, c.baseURL);
  const endless = ask(`${c.baseURL}/api/me/drafts`, {
    method: "PUT",
    headers: {
      ...cookieHeader(cookie),
      origin: c.baseURL,
      "content-type": "application/json",
      "content-length": "100",
    },
  });
  endless.on("error", () => undefined);
  endless.write("{");
  await fetch(`${c.baseURL}/api/health`);
  expect(await c.stop()).toBe(1);
  expect(c.said()).toContain('"event":"app.cut"');
});
