import { now } from "@/lib/clock";
import { addDays, dayIn } from "@/lib/time";
import { checkedIn } from "@/tests/factories/check-ins";
import type { TestPerson } from "@/tests/factories/people";
import { expect, expectAccessible, test } from "./support/fixtures";

const today = () => dayIn(now(), "Europe/Berlin");
const amounts = { monthlyIncomeMinor: 417_093, monthlyExpensesMinor: 304_217, emergencyFundMonths: 2.5 };

/** Twenty days, the newest of them without an answer on the body. */
async function threeWeeks(person: TestPerson): Promise<void> {
  for (let back = 20; back >= 1; back--)
    await checkedIn(person, addDays(today(), -back), { stressLevel: 2 + (back % 4) });
  await checkedIn(person, today(), { ...amounts, energyLevel: null, movementMinutes: null });
}

test("a new person finds the one step that brings the first score", async ({ client: { page } }) => {
  await page.goto("/dashboard");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page begins with your first check-in");
  await expect(page.getByRole("link", { name: "Start your first check-in" })).toHaveAttribute("href", "/check-in");
});

test("one part without data says what is missing, and is no zero", async ({ client }) => {
  await checkedIn(client, today());
  await client.page.goto("/dashboard");
  const financial = client.page
    .getByRole("listitem")
    .filter({ has: client.page.getByRole("heading", { name: "Financial" }) });
  await expect(financial).toContainText("Not enough data yet");
  await expect(financial).toContainText(/Needs this month.s income and expenses/);
  await expect(client.page.getByRole("heading", { level: 1 })).toHaveText("One day so far, Test");
});

test("scores, their table and where they come from are reached by the keyboard", async ({ client }) => {
  await threeWeeks(client);
  const { page } = client;
  await page.goto("/dashboard");
  const range = page.getByRole("navigation", { name: "Range" });
  await range.getByRole("link", { name: "7 days" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/range=7$/);
  await expect(range.getByRole("link", { name: "7 days" })).toHaveAttribute("aria-current", "true");

  const mental = page.locator("#mental");
  await mental.locator("summary", { hasText: "Table" }).focus();
  await page.keyboard.press("Enter");
  await expect(mental.getByRole("table", { name: "Mental by day" }).getByRole("row")).toHaveCount(8);
  await mental.locator("summary", { hasText: "How it is made" }).focus();
  await page.keyboard.press("Enter");
  await expect(mental.getByRole("row", { name: /Stress.*4 of 10/ })).toBeVisible();
  await expect(mental.getByText("Purposeful is not a medical device.")).toBeVisible();

  // The body was left out today: its newest score says which day it is of.
  const physical = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Physical" }) });
  await expect(physical).toContainText("complete · from");
});

test("the line can be asked once the page has rest", async ({ client }) => {
  await threeWeeks(client);
  const { page } = client;
  await page.goto("/dashboard");
  const chart = page.locator("#overall").getByRole("application");
  await expect(chart).toBeVisible();
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await expect(
    page
      .locator("#overall")
      .getByText(/^(not enough data|\d+)$/)
      .first(),
  ).toBeVisible();
});

test("while the eye is closed no figure about money is in the page", async ({ client }) => {
  await threeWeeks(client);
  const { page } = client;
  await page.goto("/dashboard");
  await page.locator("#financial summary", { hasText: "How it is made" }).click();
  await expect(page.getByText("2.5 months of expenses")).toBeVisible();
  await page.getByRole("button", { name: "Hide amounts" }).first().click();
  await expect(page.getByRole("button", { name: "Hide amounts" }).first()).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  const html = await page.content();
  for (const figure of ["2.5 months", "% of income kept", "417093", "4,170"]) expect(html.includes(figure)).toBe(false);
});

test.describe("without scripts", () => {
  test("the charts are there all the same", async ({ browser, client, baseURL }) => {
    await threeWeeks(client);
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await context.addCookies(await client.page.context().cookies());
    const page = await context.newPage();
    await page.goto("/dashboard?range=30");
    await expect(page.locator("#overall svg path").first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.locator("#mental summary", { hasText: "Table" }).click();
    await page.locator("#mental").getByRole("link", { name: "Show all tables" }).first().click();
    await expect(page.getByRole("table", { name: "Mental by day" }).getByRole("row")).toHaveCount(31);
    await expect(page.locator("#mental").getByRole("row", { name: /Stress.*4 of 10/ })).toBeVisible();
    await context.close();
  });
});

test("an unknown range is no page", async ({ client: { page } }) => {
  expect((await page.goto("/dashboard?range=31"))?.status()).toBe(404);
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`open to the last line it has no accessibility violation, ${width} px, ${theme}`, async ({ client }) => {
      await threeWeeks(client);
      const { page } = client;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/dashboard?range=7");
      // One of each kind: every part opens the same two.
      for (const name of ["overall", "financial"]) {
        for (const summary of await page.locator(`#${name} summary`).all()) await summary.click();
      }
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
