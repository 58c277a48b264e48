import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";

const pages = ["/", "/legal/terms", "/legal/privacy", "/legal/health-data"];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`what everybody can read is accessible, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      for (const path of pages) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  }
}

test("the first page says what it is, and leads in by keyboard", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Five parts of a life, in one quiet place.");
  for (const part of ["Spiritual", "Mental", "Emotional", "Physical", "Financial"])
    await expect(page.getByRole("heading", { level: 3, name: part })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.getByRole("link", { name: "Make an account" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/sign-up");
});

test("whoever is signed in is led to their own room", async ({ coach: { page } }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Open Purposeful" }).first().click();
  await expect(page).toHaveURL(/\/coach/);
});

test("nothing comes from anywhere else", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL ?? "").origin)
      elsewhere.push(request.url());
  });
  for (const path of pages) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  }
  expect(elsewhere).toEqual([]);
});

test("the texts name their versions, their chapters can be reached, and help is at the foot", async ({ page }) => {
  await page.goto("/legal/terms");
  await expect(page.getByText(/^Version \d{4}-\d{2}$/)).toBeVisible();
  await page.getByRole("link", { name: "What it is not" }).click();
  await expect(page.getByRole("heading", { name: "What it is not" })).toBeInViewport();
  await page.getByRole("contentinfo").getByRole("link", { name: "Find help now" }).click();
  await expect(page).toHaveURL("/help-now");
});

test("text at 200 % neither overflows nor hides", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const path of pages) {
    await page.goto(path);
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  }
});
