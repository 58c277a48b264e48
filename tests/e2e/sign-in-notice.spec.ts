import type { Page } from "@playwright/test";
import { hashPassword } from "@/lib/auth/password";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { aClient } from "@/tests/factories/people";
import { PASSWORD } from "@/tests/factories/visits";
import { mailsTo } from "@/tests/support/mails";

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in?next=/settings/sessions");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("/settings/sessions");
}

test("a sign-in from a new browser is told by mail, from a known one not, and a client may turn it off", async ({
  page,
  browser,
}) => {
  const person = await aClient({ passwordHash: await hashPassword(PASSWORD) });
  const notices = async () => (await mailsTo(person.email)).filter(({ template }) => template === "newBrowser").length;
  await signIn(page, person.email);
  await expectAccessible(page);
  expect(await notices()).toBe(0); // the first of all
  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await signIn(there, person.email);
  expect(await notices()).toBe(1);
  await there.getByRole("button", { name: "Sign out", exact: true }).last().click();
  await there.waitForURL((url) => !url.pathname.startsWith("/settings"));
  await signIn(there, person.email);
  expect(await notices()).toBe(1); // it is known by now
  await elsewhere.close();

  await page.getByRole("switch", { name: "Tell me by mail" }).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  const third = await browser.newContext();
  await signIn(await third.newPage(), person.email);
  expect(await notices()).toBe(1);
  await third.close();
});

test("whoever works here reads that it cannot be turned off", async ({ coach }) => {
  await coach.page.goto("/settings/sessions");
  await expect(coach.page.getByText("Whoever works here cannot turn that off.")).toBeVisible();
  await expect(coach.page.getByRole("switch", { name: "Tell me by mail" })).toHaveCount(0);
});
