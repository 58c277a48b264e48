import type { Browser, Page } from "@playwright/test";
import { choose, dayBack, entryOf, heading, phone, question, today } from "@/tests/e2e/support/check-in";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { checkedIn } from "@/tests/factories/check-ins";

/** The same signed-in person in a browser without scripts. */
async function withoutScripts(browser: Browser, page: Page): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  await context.addCookies(await page.context().cookies());
  return context.newPage();
}

test("without scripts all of it is one page with one button, and Undo works", async ({ client, browser }) => {
  await checkedIn(client, dayBack(client, 1));
  const page = await withoutScripts(browser, client.page);
  await page.goto("/check-in");
  for (const name of ["What did the day mean?", "How was your mind?", "How has the day felt?", "How was your body?"]) {
    await expect(heading(page, name)).toBeVisible();
  }
  await expect(page.getByRole("link", { name: /^Next/ })).toHaveCount(0);
  const sleep = page.getByRole("textbox", { name: /How long did you sleep/ });
  await sleep.fill("99");
  await choose(page, /How much stress/, "2");
  await page.getByRole("button", { name: "Save day" }).click();
  await expect(page.getByText("The largest possible value is 24.")).toBeVisible();
  await expect(sleep).toHaveValue("99");
  await expect(question(page, /How much stress/).getByRole("radio", { name: "2", exact: true })).toBeChecked();
  await sleep.fill("6,25");
  await page.getByRole("button", { name: "Save day" }).click();
  await expect(page.getByText("is saved.")).toBeVisible();
  expect((await entryOf(client, today(client)))?.values).toMatchObject({ sleepDurationHours: 6.25, stressLevel: 2 });

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("is taken out.")).toBeVisible();
  expect(await entryOf(client, today(client))).toBeNull();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText("is saved.")).toBeVisible();
  await page.context().close();
});

test("without scripts the questions behind more come when they are asked for, with all that was typed", async ({
  client,
  browser,
}) => {
  const page = await withoutScripts(browser, client.page);
  await page.goto("/check-in");
  const screenTime = page.getByRole("textbox", { name: /How many minutes did you spend at a screen/ });
  await expect(screenTime).toHaveCount(0);
  await choose(page, /How much stress/, "2");
  await page.getByRole("textbox", { name: /How long did you sleep/ }).fill("6,25");
  const mental = page.locator("#mental");
  await mental.getByText(/^More:/).click();
  await mental.getByRole("button", { name: "Show these questions" }).click();
  await expect(question(page, /How much stress/).getByRole("radio", { name: "2", exact: true })).toBeChecked();
  await screenTime.fill("95");
  await page
    .locator("#physical")
    .getByText(/^More:/)
    .click();
  await page.locator("#physical").getByRole("button", { name: "Show these questions" }).click();
  await expect(screenTime).toHaveValue("95");
  expect(await entryOf(client, today(client))).toBeNull();
  await screenTime.press("Enter"); // saves, as ever, and asks for nothing more
  await expect(page.getByText("is saved.")).toBeVisible();
  expect((await entryOf(client, today(client)))?.values).toMatchObject({
    stressLevel: 2,
    sleepDurationHours: 6.25,
    screenTimeMinutes: 95,
  });
  await page.context().close();
});
