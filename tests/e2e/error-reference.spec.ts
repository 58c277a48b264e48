import { and, eq } from "drizzle-orm";
import { journalEntries } from "@/db/schema/journal/entries";
import { inTransaction } from "@/db/transaction";
import { Sealed } from "@/lib/crypto/seal";
import { newId } from "@/lib/ids";
import { writeEntry } from "@/lib/journal/write-entry";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { type ServedAgain, serveAgain } from "@/tests/e2e/support/serve-again";
import { sessionCookie } from "@/tests/e2e/support/session";

/** A fault that nobody foresaw, and the operator who looks for it. */
let app: ServedAgain;
test.beforeAll(async () => {
  app = await serveAgain({ TRUSTED_PROXIES: "1" });
});
test.afterAll(async () => {
  await app.stop();
});

const linesWith = (text: string): Record<string, unknown>[] =>
  app
    .said()
    .split("\n")
    .filter((line) => line.startsWith("{") && line.includes(text))
    .map((line) => JSON.parse(line));

test("the reference on the error page finds the log line, which holds a code and nothing personal", async ({
  client: { page, ...client },
}) => {
  const id = newId();
  await writeEntry(client.actor, {
    id,
    title: "canary-title",
    content: "canary-words",
    moodScore: null,
    tags: [],
    isShared: false,
  });
  await inTransaction((tx) =>
    tx.db
      .update(journalEntries)
      .set({ content: new Sealed(Buffer.from("canary-damaged".repeat(9))) })
      .where(and(eq(journalEntries.userId, client.userId), eq(journalEntries.id, id))),
  );
  await page.context().addCookies([await sessionCookie(client, app.baseURL)]);
  const response = await page.goto(`${app.baseURL}/journal/${id}?canary=query`);
  expect(response?.status()).toBe(500);
  const shown = await page.getByText(/^Reference /).textContent();
  const reference = shown?.replace("Reference ", "") ?? "none";
  await expectAccessible(page);

  const [line] = linesWith(`"reference":"${reference}"`);
  expect(line).toMatchObject({
    level: "error",
    event: "request.failed",
    route: "/journal/[entryId]",
    code: expect.stringMatching(/^\S+ [0-9a-f]{12}$/),
    request: await response?.headerValue("x-request-id"),
  });
  expect(linesWith(String(line?.request)).map(({ event }) => event)).toEqual(["request.failed", "request"]);
  for (const secret of ["canary", id, client.userId, client.email, client.actor.name])
    expect(app.said()).not.toContain(secret);
});

test("a request's id is the proxy's where it is one, and in the answer whatever it is", async () => {
  const given = "0af7651916cd43dd8448eb211c80319c";
  for (const path of ["/", "/api/nothing", "/icon.svg", "/today"]) {
    const { headers } = await fetch(app.baseURL + path, { headers: { "x-request-id": given }, redirect: "manual" });
    expect(headers.get("x-request-id"), path).toBe(given);
  }
  const odd = await fetch(app.baseURL, { headers: { "x-request-id": 'a","forged":"yes' } });
  expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f]{16}$/);
  await expect
    .poll(() =>
      linesWith(given)
        .map(({ route, status }) => `${route} ${status}`)
        .sort(),
    )
    .toEqual(["/ 200", "/api/[...path] 404", "/today 307"]);
});
