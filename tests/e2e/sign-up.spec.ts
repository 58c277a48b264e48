import { newId } from "@/lib/ids";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";

test("signing up by keyboard alone: three answers, a code from the mail, and signed in", async ({ page }) => {
  const email = `${newId()}@example.org`;
  await page.goto("/sign-up");
  await page.getByLabel("Name").focus();
  await page.keyboard.type("Ada Sommer");
  await page.keyboard.press("Tab");
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await expect(page.getByText("Long enough")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.waitForURL("/verify");
  await page.getByLabel("Code").focus();
  await page.keyboard.type("12 34");
  await page.keyboard.press("Enter");
  await expect(page.getByText("A code has six digits.")).toBeVisible();
  await page.getByLabel("Code").fill(await codeSentTo(email, "verifyEmail"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/(welcome|today)/);
});

test("a browser in which nobody signed up is told so when it asks for another code", async ({ page }) => {
  await page.goto("/verify");
  await page.getByRole("button", { name: "Send another code" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nobody signed up in this browser lately" })).toBeVisible();
});

for (const { speaks, locale, units, currency } of [
  { speaks: "en-US", locale: "en-US", units: "Pounds, feet and inches", currency: "USD" },
  { speaks: "de-CH", locale: "en-CH", units: "Kilograms and centimetres", currency: "CHF" },
])
  test(`a browser that speaks ${speaks} begins with what is usual there, and it can be changed`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: speaks });
    const page = await context.newPage();
    const email = `${newId()}@example.org`;
    await page.goto("/sign-up");
    await page.getByLabel("Name").fill("Ada Sommer");
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.waitForURL("/verify");
    await page.getByLabel("Code").fill(await codeSentTo(email, "verifyEmail"));
    await page.keyboard.press("Enter");
    await page.waitForURL("/welcome");
    await page.getByLabel("Your birth date").fill("1990-04-02");
    for (const box of await page.getByRole("checkbox").all()) await box.check();
    await page.getByRole("button", { name: "Agree and go on" }).click();
    await page.waitForURL(/\/welcome\/.+/);
    await page.goto("/welcome/time-and-units");
    await expect(page.getByText("a guess from your browser")).toBeVisible();
    await expect(page.getByLabel("Numbers, dates and times like in")).toHaveValue(locale);
    await expect(page.getByRole("radio", { name: units })).toBeChecked();
    await expect(page.getByLabel("Currency")).toHaveValue(currency);
    await expect(page.getByLabel("Currency")).toBeEnabled();
    await context.close();
  });

test("a refused sign-up keeps what was typed and says beside each field what is wrong", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Ada Sommer");
  await page.getByLabel("Email").fill("not an address");
  await page.getByLabel("Password").fill("passwordpassword");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText("Write an e-mail address, like name@example.com.")).toBeVisible();
  await expect(page.getByText("one of the passwords that are guessed first")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Ada Sommer");
  await expect(page.getByLabel("Email")).toHaveValue("not an address");
  await expect(page.getByLabel("Email")).toHaveAccessibleDescription(/Write an e-mail address/);
});
