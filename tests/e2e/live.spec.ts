import type { Page } from "@playwright/test";
import { inTransaction } from "@/db/transaction";
import { endSessionsOf } from "@/lib/auth/replace-session";
import { now } from "@/lib/clock";
import { dayIn } from "@/lib/time";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { sessionCookie } from "@/tests/e2e/support/session";
import { assigned } from "@/tests/factories/assignments";
import { checkedIn } from "@/tests/factories/check-ins";

const today = () => dayIn(now(), "Europe/Berlin");
/** The page listens: its stream was answered. */
const listens = (page: Page) => page.waitForResponse((response) => response.url().endsWith("/api/events"));

test("Today and the dashboard follow what was saved on another device, in every tab, over one stream", async ({
  client,
}) => {
  const { page } = client;
  let streams = 0;
  page.context().on("request", (request) => {
    if (request.url().endsWith("/api/events")) streams++;
  });
  const listening = listens(page);
  await page.goto("/today");
  const dashboard = await page.context().newPage();
  await dashboard.goto("/dashboard");
  await expect(dashboard.getByRole("heading", { level: 1 })).toHaveText("This page begins with your first check-in");
  await listening;
  await checkedIn(client, today());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/All five are in|in for today/);
  await dashboard.bringToFront();
  await expect(dashboard.getByRole("heading", { level: 1 })).toHaveText("One day so far, Test");
  expect(streams).toBe(1);
  // The tab that reads goes; another one takes over.
  const again = listens(dashboard);
  await page.close();
  await again;
});

test("the coach's list follows what a client saves", async ({ client, coach: { page, ...coach } }) => {
  await assigned(client.userId, coach.userId, ["mental", "physical"]);
  const listening = listens(page);
  await page.goto("/coach");
  await listening;
  const row = page.getByRole("listitem").filter({ hasText: "Test Person" });
  const before = await row.first().textContent();
  await checkedIn(client, today());
  await expect.poll(async () => row.first().textContent()).not.toBe(before);
});

test("a session that was ended says so where one is, and goes on after signing in again", async ({ client }) => {
  const { page } = client;
  const listening = listens(page);
  await page.goto("/today");
  await listening;
  await inTransaction((tx) => endSessionsOf(tx, client));
  const notice = page.getByRole("status").filter({ hasText: "You are signed out here" });
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await expect(notice.getByRole("button", { name: "Sign in again" })).toBeVisible();
  await page.context().addCookies([await sessionCookie(client, new URL(page.url()).origin)]);
  const other = await page.context().newPage();
  await other.goto("/today");
  await expect(notice).toBeHidden();
});
