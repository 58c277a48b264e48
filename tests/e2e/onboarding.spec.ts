import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { agree, go, kept, slow } from "@/tests/e2e/support/onboarding";

test("nothing is ticked beforehand, and each missing part says so beside itself", async ({ newcomer: { page } }) => {
  await page.goto("/today");
  await expect(page).toHaveURL("/welcome");
  for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await page.getByLabel("Your birth date").fill("1990-04-02");
  await page.getByRole("button", { name: go }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeFocused();
  await expect(page.getByLabel("Your birth date")).toHaveValue("1990-04-02");
  await expect(page.getByLabel("I agree to the terms")).toHaveAccessibleDescription(/Tick the box if you agree/);
  await expect(page.getByLabel(/^I consent/)).toHaveAccessibleDescription(/Tick the box if you consent/);
});

test("from the legal start to today by keyboard alone, with every question left open", async ({
  newcomer: { page },
}) => {
  test.slow(); // seven pages, key by key
  await page.goto("/welcome");
  await page.getByLabel("Your birth date").focus();
  await page.keyboard.type("04041990");
  await tabTo(page, "I agree to the terms");
  await page.keyboard.press("Space");
  await tabTo(page, "I consent to Purposeful keeping and using my health data for this");
  await page.keyboard.press("Space");
  await tabTo(page, go);
  await page.keyboard.press("Enter");
  for (const [step, button] of [
    ["about-you", "Next: Time and units"],
    ["time-and-units", "Next: Your body"],
    ["body", "Next: Where you stand"],
    ["focus", "Next: Where you are going"],
    ["goals", "Done, show me today"],
  ] as const) {
    await expect(page).toHaveURL(`/welcome/${step}`);
    await tabTo(page, button);
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL("/today");
});

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByLabel(name, { exact: true }).or(page.getByRole("button", { name, exact: true }));
  await target.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach "${name}"`);
}

test("too young: a kind refusal, a way to correct a slip, and the account removed on request", async ({
  newcomer: { page },
}) => {
  await agree(page, `${new Date().getUTCFullYear() - 12}-01-01`);
  await expect(page.getByRole("heading", { name: "Not yet" })).toBeVisible();
  await expect(page.getByText("The birth date that you gave was not kept.")).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Not yet" })).toBeVisible();
  await page.getByRole("link", { name: "Give your birth date again" }).click();
  await expect(page.getByLabel("Your birth date")).toHaveValue("");
  await page.goBack();
  await page.getByText("Remove my account").click();
  await page.getByRole("button", { name: "Remove it now" }).click();
  await expect(page.getByRole("heading", { name: "Your account is removed" })).toBeVisible();
  await page.goto("/welcome");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("answers are kept as they are given, and the flow goes on where it was left", async ({ newcomer: { page } }) => {
  await agree(page);
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page).toHaveURL("/welcome/time-and-units");
  await page
    .getByLabel("Units")
    .or(page.getByRole("radio", { name: "Pounds, feet and inches" }))
    .last()
    .check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goto("/welcome/body");
  await page.getByLabel("Height, ft").fill("5");
  await page.getByLabel("Height, in").fill("10.5");
  await page.getByLabel("Anything that troubles you").fill("shallow sleep");
  await page.getByLabel("Gender, in your own words").focus();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect.poll(() => kept(page, "Anything that troubles you"), slow).toBe("shallow sleep");
  expect(await kept(page, "Height, ft")).toBe("5");
  expect(await kept(page, "Height, in")).toBe("10.5");
  await page.getByRole("link", { name: "Skip for now" }).click();
  await expect(page).toHaveURL("/today");
  await page.goto("/settings");
  await page.getByRole("link", { name: "Go on with them" }).click();
  await expect(page).toHaveURL("/welcome/time-and-units");
});

test("the device's zone is offered, and taken by one press", async ({ browser, client }) => {
  const context = await browser.newContext({ timezoneId: "Asia/Tokyo" });
  await context.addCookies(await client.page.context().cookies());
  const page = await context.newPage();
  await page.goto("/welcome/time-and-units");
  await expect(page.getByLabel("Time zone", { exact: true })).toHaveValue("Europe/Berlin");
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(page.getByLabel("Time zone", { exact: true })).toHaveValue("Asia/Tokyo");
  await expect.poll(() => kept(page, "Time zone"), slow).toBe("Asia/Tokyo");
  await context.close();
});

test("an unknown step is not there", async ({ client: { page } }) => {
  expect((await page.goto("/welcome/nothing"))?.status()).toBe(404);
});
