import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { german, ofx1 } from "@/tests/unit/finance/imports/statements";

const fileOf = (name: string, text: string | Buffer) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("a bank's file is looked at, read otherwise, kept, and undone whole", async ({ client: { page } }) => {
  await page.goto("/record/money");
  await page.getByRole("link", { name: "Bank files" }).click();
  await expect(page.getByText("Every file that you bring will be listed here")).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("Choose a file").setInputFiles(fileOf("März.csv", Buffer.from(german, "latin1")));
  await expect(page.getByRole("heading", { name: "März.csv" })).toBeVisible();
  await expect(page.getByText("Bäckerei Müller · Brot; zwei Stück")).toBeVisible();
  await expect(page.getByText("-€4.60")).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("Category of expenses").selectOption("food");
  await page.getByLabel("Description", { exact: true }).selectOption("");
  await page.getByRole("button", { name: "Read it this way" }).click();
  await expect(page.getByText("Brot; zwei Stück")).toHaveCount(0);
  await expect(page.getByRole("row", { name: /Bäckerei Müller .*Food/ })).toBeVisible();

  await page.getByRole("button", { name: "Keep 2 entries" }).click();
  await expect(page.getByText("Kept. 2 entries are in your record.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "See expenses" }).click();
  await page.getByRole("link", { name: /Bäckerei Müller/ }).click();
  await page.getByRole("link", { name: "Change" }).click();
  await page.getByRole("textbox", { name: "Amount" }).fill("5,10");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("€5.10").first()).toBeVisible();

  await page.goto("/record/money/imports");
  await page.getByRole("link", { name: /März.csv/ }).click();
  await expect(page.getByText("You changed 1 entry since:")).toBeVisible();
  await page.getByLabel("Is taken away as well").check();
  await page.getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByText("Undone: its entries are taken away.")).toBeVisible();
  await page.goto("/record/expenses");
  await expect(page.getByRole("link", { name: /Bäckerei/ })).toHaveCount(0);
  await page.goto("/record/money/imports");
  await page.getByRole("link", { name: /März.csv/ }).click();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText("Kept. 2 entries are in your record.")).toBeVisible();
});

test("the same file again brings nothing, and what is none is refused with its reason", async ({
  client: { page },
}) => {
  await page.goto("/record/money/imports");
  await page.getByLabel("Choose a file").setInputFiles(fileOf("one.txt", ofx1));
  await page.getByRole("button", { name: "Keep 2 entries" }).click();
  await expect(page.getByText("Kept. 2 entries")).toBeVisible();
  await page.goto("/record/money/imports");
  await page.getByLabel("Choose a file").setInputFiles(fileOf("two.qbo", ofx1));
  await expect(page.getByText("There is nothing new in this file.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Keep/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Let this file go" }).click();
  await expect(page.getByText("The file was let go.")).toBeVisible();

  await page.getByLabel("Choose a file").setInputFiles(fileOf("statement.csv", "%PDF-1.7 and so on"));
  await expect(page.getByRole("alert").filter({ hasText: "This is no file of movements." })).toBeVisible();
});

test("a closed eye shows no amount of a file", async ({ client: { page } }) => {
  await page.goto("/record/money/imports");
  await page.getByLabel("Choose a file").setInputFiles(fileOf("x.csv", `${german}\r\n29.03.2026;;Odd;;7,7,7;EUR`));
  await expect(page.getByText("“7,7,7” is no amount.")).toBeVisible();
  await page.getByRole("button", { name: /hide/i }).first().click();
  await expect(page.getByText("-€4.60")).toHaveCount(0);
  expect(await page.content()).not.toMatch(/4[.,]60|7,7,7/);
});

test("on a small phone and by keyboard alone a file goes the same way", async ({ client: { page } }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/record/money/imports");
  const box = page.getByLabel("Choose a file");
  await box.focus();
  await box.setInputFiles(fileOf("phone.qif", "!Type:Bank\nD3/1'26\nT-12.50\nPShop\n^\n"));
  const keep = page.getByRole("button", { name: "Keep 1 entry" });
  await keep.focus();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Kept. 1 entry is in your record.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const undo = page.getByRole("button", { name: "Undo this import" });
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Undone: its entries are taken away.")).toBeVisible();
});

test("without scripts a file is sent, kept and undone by plain forms", async ({ client, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await client.page.context().cookies());
  const page = await context.newPage();
  await page.goto("/record/money/imports");
  await page.getByLabel("Choose a file").setInputFiles(fileOf("x.ofx", ofx1));
  await page.getByRole("button", { name: "Read this file" }).click();
  await page.getByRole("button", { name: "Keep 2 entries" }).click();
  await expect(page.getByText("Kept. 2 entries are in your record.")).toBeVisible();
  await page.goto("/record/money/imports");
  await page.getByLabel("Choose a file").setInputFiles(fileOf("x.pdf", "%PDF-1.7"));
  await page.getByRole("button", { name: "Read this file" }).click();
  await expect(page.getByText("This is no file of movements.")).toBeVisible();
  await context.close();
});
