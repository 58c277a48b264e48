import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";

const doors = [
  "/sign-in",
  "/sign-in?next=/today&done=reset",
  "/sign-in/code",
  "/sign-in/code/enter",
  "/sign-up",
  "/verify",
  "/forgot-password",
  "/reset-password",
  "/nothing-here",
];

const rooms = ["/settings/sessions", "/settings/password", "/no-access"];

// The looks that every-page.spec.ts leaves out; there it is light on a phone and dark on a desk.
const otherLooks = [
  { width: 360, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const;

async function expectSound(page: Page, path: string): Promise<void> {
  for (const { width, colorScheme } of otherLooks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
}

for (const path of doors) test(`${path} is sound in the other looks`, ({ page }) => expectSound(page, path));

for (const path of rooms) test(`${path} is sound in the other looks`, ({ client }) => expectSound(client.page, path));

test("a form with errors is sound in both themes", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText("This is needed.").first()).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});
