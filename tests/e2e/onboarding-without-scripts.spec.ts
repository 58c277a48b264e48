import { expect, test } from "@/tests/e2e/support/fixtures";
import { agree, file, go, picture } from "@/tests/e2e/support/onboarding";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the legal start and every step work as plain forms", async ({ newcomer: { page } }) => {
    test.slow(); // eight pages, one after the other
    await page.goto("/welcome");
    await page.getByLabel("I agree to the terms").check();
    await page.getByRole("button", { name: go }).click();
    await expect(page.getByText("Give your birth date.")).toBeVisible();
    await expect(page.getByLabel("I agree to the terms")).toBeChecked();
    await page.getByLabel("Your birth date").fill("1990-04-02");
    await page.getByLabel(/^I consent/).check();
    await page.getByRole("button", { name: go }).click();

    await expect(page).toHaveURL("/welcome/about-you");
    await page.getByLabel("A photo", { exact: true }).setInputFiles(file(await picture()));
    await page.getByRole("button", { name: "Upload" }).click();
    await expect(page.getByText("Your photo is saved.")).toBeVisible();
    await page.getByLabel("Your name").fill("Ada");
    await page.getByText("Why we ask").click();
    await expect(page.getByText("It is how we and your coach address you.", { exact: false })).toBeVisible();
    await page.getByRole("button", { name: /^Next/ }).click();
    await page.getByLabel("Time zone", { exact: true }).selectOption("Asia/Kolkata");
    await page.getByRole("button", { name: /^Next/ }).click();
    await page.getByLabel("Height", { exact: true }).fill("178,5");
    await page.getByRole("button", { name: /^Next/ }).click();
    await page.getByRole("radio", { name: "6", exact: true }).check();
    await page.getByRole("checkbox", { name: "Mental" }).check();
    await page.getByRole("button", { name: /^Next/ }).click();
    await page.getByLabel("Mental", { exact: true }).fill("Calm evenings");
    await page.getByRole("button", { name: "Done, show me today" }).click();
    await expect(page).toHaveURL("/today");

    await page.goto("/settings/about-you");
    await expect(page.getByLabel("Height", { exact: true })).toHaveValue("178.5");
    await expect(page.getByRole("textbox", { name: "Mental" })).toHaveValue("Calm evenings");
    await expect(page.getByRole("radio", { name: "6", exact: true })).toBeChecked();
  });

  test("too young is refused as kindly", async ({ newcomer: { page } }) => {
    await agree(page, "2019-05-05");
    await expect(page.getByRole("heading", { name: "Not yet" })).toBeVisible();
  });
});
