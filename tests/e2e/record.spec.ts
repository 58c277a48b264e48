import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";

test("a night is kept, corrected, put back, deleted and brought back", async ({ client: { page } }) => {
  await page.goto("/record");
  await page.getByRole("link", { name: "Log sleep" }).click();
  await page.getByLabel("To bed").fill("22:40");
  await page.getByLabel("Woke up").last().fill("06:50");
  await page.getByLabel("Asleep").fill("7:30");
  await page.getByText("Before bed", { exact: true }).click();
  await page.getByLabel("Herbal tea").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "7 h 30 min" })).toBeVisible();
  await expect(page.getByText("Herbal tea")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Change" }).click();
  await page.getByLabel("Asleep").fill("430");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "7 h 10 min" })).toBeVisible();
  await expect(page.getByText("Asleep: 7 h 30 min became 7 h 10 min")).toBeVisible();
  await page.getByRole("button", { name: "Put this back" }).click();
  await expect(page.getByRole("heading", { name: "7 h 30 min" })).toBeVisible();

  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("You can bring it back for 30 days")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "7 h 30 min" })).toBeVisible();
});

test("what contradicts itself is refused beside its field, and nothing typed is lost", async ({ client: { page } }) => {
  await page.goto("/record/sleep/new");
  await page.getByLabel("To bed").fill("23:00");
  await page.getByLabel("Woke up").last().fill("05:00");
  await page.getByLabel("Asleep").fill("9:00");
  await page.getByLabel("Notes").fill("A short one");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("This is longer than the time in bed.")).toBeVisible();
  await expect(page.getByLabel("Notes")).toHaveValue("A short one");
  await expect(page.getByLabel("To bed")).toHaveValue("23:00");
});

test("a list is narrowed by its words, and taken along as a table", async ({ client: { page } }) => {
  for (const [kind, hours] of [
    ["Running", "0:40"],
    ["Yoga", "1:00"],
  ]) {
    await page.goto("/record/exercise/new");
    await page.getByLabel("What").selectOption({ label: kind ?? "" });
    await page.getByLabel("How long").fill(hours ?? "");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("heading", { name: kind })).toBeVisible();
  }
  await page.goto("/record/exercise");
  await page.getByText("Narrow the list").click();
  await page.getByLabel("What").selectOption({ label: "Yoga" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("link", { name: /Yoga/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Running/ })).toHaveCount(0);

  await page.getByText("Take this list along").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^purposeful-exercise-\d{4}-\d\d-\d\d\.csv$/);
  const text = await (await file.createReadStream()).toArray();
  const lines = Buffer.concat(text).toString("utf8").trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("durationMinutes (min)");
  expect(lines[1]).toContain(",yoga,60,");
});

test("an expense is an amount, a word and done: by keyboard from anywhere", async ({ client: { page } }) => {
  await page.goto("/today");
  await page.keyboard.press("Alt+Shift+KeyE");
  await expect(page.getByRole("textbox", { name: "Amount" })).toBeFocused();
  await page.keyboard.type("12,50");
  await page.keyboard.press("Tab"); // the currency is one's own
  await page.keyboard.press("Tab");
  await page.keyboard.type("Tra");
  await page.keyboard.press("Tab"); // past what is asked behind a line of its own
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Transport" })).toBeVisible();
  await expect(page.getByText("€12.50")).toBeVisible();
});

test("an amount in another currency keeps its own decimals and is hidden with its currency", async ({
  client: { page },
}) => {
  await page.goto("/record/expenses/new");
  await page.getByRole("textbox", { name: "Amount" }).fill("1250");
  await page.getByLabel("Currency").selectOption("JPY");
  await page.getByLabel("Description").fill("Noodles");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("JP¥1,250")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Hide amounts" }).first().click();
  await expect(page.getByText("JP¥1,250")).toHaveCount(0);
  await page.getByRole("link", { name: "Change" }).click();
  await expect(page.getByRole("textbox", { name: "Amount" })).toHaveCount(0);
  await page.getByLabel("Description").fill("Noodles and tea");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Food and groceries" })).toBeVisible();
  await page.getByRole("button", { name: "Hide amounts" }).first().click();
  await expect(page.getByText("JP¥1,250")).toBeVisible();
});
