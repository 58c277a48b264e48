import type { Page } from "@playwright/test";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { draftOf } from "@/lib/drafts/queries";
import { listEntries } from "@/lib/journal/queries";
import { checkInOf } from "@/lib/wellness/check-in/queries";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { sessionCookie } from "@/tests/e2e/support/session";
import { aClient } from "@/tests/factories/people";

/** The session ends while a page is open, as after a night: the page does not know. */
const endSession = (page: Page) => page.context().clearCookies({ name: "__Host-session" });

test("a session that ends in the middle of an entry keeps the text, and signing in elsewhere mends it, too", async ({
  client: { page, ...person },
  baseURL,
}) => {
  await page.goto("/journal/new");
  await page.getByLabel("What is on your mind?").pressSequentially("Between two trains");
  await endSession(page);
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByText("You were signed out.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign in again" }).click();
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Another way in, in a new tab" }).click();
  await expect((await opened).getByLabel("Password", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("What is on your mind?")).toHaveValue("Between two trains");
  await page.context().addCookies([await sessionCookie(person, baseURL ?? "")]);
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page).toHaveURL(/\/journal\/[0-9a-f-]{36}$/);
  await expect(page.getByText("Between two trains")).toBeVisible();
});

test("a session that ends in the middle of a check-in keeps every answer", async ({ client, baseURL }) => {
  const { page } = client;
  await page.goto("/check-in");
  await page
    .getByRole("group", { name: /How meaningful/ })
    .getByRole("radio", { name: "7", exact: true })
    .check();
  await page.getByRole("link", { name: /Financial, step 5/ }).click();
  await endSession(page);
  await page.getByRole("button", { name: "Save day" }).click();
  await expect(page.getByText("You were signed out.")).toBeVisible();
  await page.context().addCookies([await sessionCookie(client, baseURL ?? "")]);
  await page.getByRole("button", { name: "Save day" }).click();
  await expect(page).toHaveURL(/\/today$/);
  const entry = await checkInOf(openOwnRecord(client.actor), todayOf(client.actor, now()));
  expect(entry?.values.meaningAndFulfillmentRating).toBe(7);
});

test("what one person wrote is never saved as another's who signed in since", async ({ client: { page }, baseURL }) => {
  await page.goto("/journal/new");
  const text = page.getByLabel("What is on your mind?");
  await text.pressSequentially("Mine alone");
  const other = await aClient();
  await page.context().addCookies([await sessionCookie(other, baseURL ?? "")]);
  const refused = page.waitForResponse((response) => response.url().endsWith("/api/me/drafts"));
  await text.pressSequentially(" and nobody else's");
  expect((await refused).status()).toBe(409);
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByText("Somebody else has signed in to this browser")).toBeVisible();
  await expect(text).toHaveValue("Mine alone and nobody else's");
  const record = openOwnRecord(other.actor);
  expect(await listEntries(record, { limit: 5 })).toEqual([]);
  expect(await draftOf(record, "journal", "new")).toBeNull();
});
