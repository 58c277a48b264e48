import type { Page } from "@playwright/test";
import { inTransaction } from "@/db/transaction";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/password";
import { endSessionsOf } from "@/lib/auth/replace-session";
import { now } from "@/lib/clock";
import { draftOf } from "@/lib/drafts/queries";
import { listEntries } from "@/lib/journal/queries";
import { checkInOf } from "@/lib/wellness/check-in/queries";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { sessionCookie } from "@/tests/e2e/support/session";
import { aClient, type TestPerson } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";
import { PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";

/** Signed in with a password that the test knows. */
async function arrived(page: Page, baseURL: string | undefined): Promise<TestPerson> {
  const person = await aClient({ passwordHash: await hashPassword(PASSWORD) });
  await page.context().addCookies([await sessionCookie(person, baseURL ?? "")]);
  return person;
}

const sessions = (page: Page) =>
  page
    .context()
    .cookies()
    .then((all) => all.filter(({ name }) => name === "__Host-session"));

/** The session ends while the page is open, as after a night: the page does not know. */
const endSession = (page: Page) => page.context().clearCookies({ name: "__Host-session" });

async function signIn(page: Page, email: string, password: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await dialog.getByLabel("Email").fill(email);
  await dialog.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
}

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 720 } });

    test("an entry that outlasted its session is saved after signing in on the page, by keyboard alone", async ({
      page,
      baseURL,
    }) => {
      const person = await arrived(page, baseURL);
      await page.goto("/journal/new");
      await page.getByLabel("What is on your mind?").pressSequentially("Between two trains");
      await endSession(page);
      await page.getByRole("button", { name: "Save entry" }).press("Enter");
      await expect(page.getByRole("alert").filter({ hasText: "You were signed out." })).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Sign in again" });
      await expect(dialog.getByLabel("Email")).toBeFocused();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.keyboard.type(person.email);
      await page.keyboard.press("Tab");
      await page.keyboard.type("not this one, surely");
      await page.keyboard.press("Enter");
      await expect(dialog.getByRole("alert")).toContainText("do not let you in");
      await dialog.getByLabel("Password").fill(PASSWORD);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/journal\/[0-9a-f-]{36}$/);
      await expect(page.getByText("Between two trains")).toBeVisible();
    });
  });

test("a check-in goes on after a code by mail and the second step", async ({ page, baseURL }) => {
  const person = await arrived(page, baseURL);
  const step = await withSecondStep(person.actor);
  await page.goto("/check-in");
  await page
    .getByRole("group", { name: /How meaningful/ })
    .getByRole("radio", { name: "7", exact: true })
    .check();
  await page.getByRole("link", { name: /Financial, step 5/ }).click();
  await endSession(page);
  await page.getByRole("button", { name: "Save day" }).click();
  await page.getByRole("button", { name: "Sign in again" }).click();
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await dialog.getByRole("button", { name: "Get a code by mail instead" }).click();
  await dialog.getByLabel("Email").fill(person.email);
  await dialog.getByRole("button", { name: "Send the code" }).click();
  const code = dialog.getByLabel("Code", { exact: true });
  await expect(code).toBeFocused();
  await code.fill(await codeSentTo(person.email, "signInCode"));
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await dialog.getByLabel("Code of your app").fill(step.code());
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/today$/);
  const entry = await checkInOf(openOwnRecord(person.actor), todayOf(person.actor, now()));
  expect(entry?.values.meaningAndFulfillmentRating).toBe(7);
});

test("nobody else is let in on a page that somebody left, and what is typed there never becomes theirs", async ({
  page,
  baseURL,
}) => {
  await arrived(page, baseURL);
  const other = await aClient({ passwordHash: await hashPassword(PASSWORD) });
  await page.goto("/journal/new");
  const text = page.getByLabel("What is on your mind?");
  await text.pressSequentially("Mine alone");
  await endSession(page);
  await page.getByRole("button", { name: "Save entry" }).click();
  await page.getByRole("button", { name: "Sign in again" }).click(); // one: the page's own notice steps back
  await signIn(page, other.email, PASSWORD);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("That is another account");
  expect(await sessions(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(text).toHaveValue("Mine alone");
  const record = openOwnRecord(other.actor);
  expect(await listEntries(record, { limit: 5 })).toEqual([]);
  expect(await draftOf(record, "journal", "new")).toBeNull();
});

test("a page that says that its session is over is listened to again after signing in on it", async ({
  page,
  baseURL,
}) => {
  const person = await arrived(page, baseURL);
  const listening = page.waitForRequest((request) => request.url().endsWith("/api/events"));
  await page.goto("/today");
  await listening;
  await inTransaction((tx) => endSessionsOf(tx, person));
  const notice = page.getByRole("status").filter({ hasText: "You are signed out here" });
  const again = page.waitForRequest((request) => request.url().endsWith("/api/events"));
  await notice.getByRole("button", { name: "Sign in again" }).click();
  await signIn(page, person.email, PASSWORD);
  await expect(notice).toBeHidden();
  await again;
  expect(await sessions(page)).toHaveLength(1);
});
