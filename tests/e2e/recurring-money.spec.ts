import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";

test("an expense is made to come back, and the month keeps or skips it with one tap", async ({ client: { page } }) => {
  await page.goto("/record/expenses/new");
  await page.getByRole("textbox", { name: "Amount" }).fill("900");
  await page.getByLabel("What for").selectOption("housing");
  await page.getByLabel("Description").fill("Rent");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Make this come back" }).click();
  await expect(page.getByRole("textbox", { name: "Amount" })).toHaveValue("900.00");
  await expect(page.getByLabel("Description")).toHaveValue("Rent");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Rent" })).toBeVisible();

  await page.goto("/record/money");
  const row = page.getByRole("listitem").filter({ hasText: /Rent, .*€900\.00: did it happen\?/ });
  await expect(row).toBeVisible();
  await expect(row.getByText("It seems to be there already")).toBeVisible(); // the one that it was made from
  await expectAccessible(page);
  await row.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByText("Skipped")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await row.getByRole("button", { name: "Keep and change" }).click();
  await page.getByRole("textbox", { name: "Amount" }).fill("910");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("€910.00").first()).toBeVisible();
  await page.goto("/record/money");
  await expect(page.getByText("€1,810.00").first()).toBeVisible();
  await expect(page.getByText("Still expected: nothing.")).toBeVisible();
});

test("a debt says how long it lasts, and a closed account counts no more", async ({ client: { page } }) => {
  const balance = async (name: string, kind: string, amount: string) => {
    await page.goto("/record/balances/new");
    await page.getByLabel("Account").fill(name);
    await page.getByLabel("Kind").selectOption(kind);
    await page.getByRole("textbox", { name: "Balance" }).fill(amount);
  };
  await balance("Loan", "loan", "1200");
  await page.getByText("Interest and payments").click();
  await page.getByRole("textbox", { name: "Lowest payment a month" }).fill("100");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Loan" })).toBeVisible();
  await balance("Old savings", "savings", "500");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Old savings" })).toBeVisible();
  await page.goto("/record/money/worth");
  await expect(page.getByText("paid off in about 12 months")).toBeVisible();
  await expect(page.getByText("Old savings")).toBeVisible();

  await page.getByRole("link", { name: "About the accounts" }).click();
  await page.getByRole("link", { name: "Add an account" }).first().click();
  await page.getByLabel("Opened").fill("2020-01-01");
  await page.getByLabel("Account").fill("Old savings");
  await page.getByLabel("Kind").selectOption("savings");
  await page.getByLabel("Closed").fill("2026-01-01");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Old savings" })).toBeVisible();
  await page.goto("/record/money/worth");
  await expect(page.getByText("paid off in about 12 months")).toBeVisible();
  await expect(page.getByText("Old savings")).toHaveCount(0);
});
