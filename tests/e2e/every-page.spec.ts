import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { builtPages } from "@/tests/e2e/support/routes";
import { watchUntilSettled } from "@/tests/e2e/support/settled";
import { visits } from "@/tests/e2e/support/visits";

/*
 * Every page of the build, as those see it who may come in: no violation of axe, no sideways scrolling, no error in the
 * console; on a phone in the light and on a desk in the dark.
 */

test("every page of the build has a visit, and every visit a page", () => {
  expect(Object.keys(visits).sort()).toEqual(builtPages());
});

const looks = [
  { width: 360, height: 780, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
] as const;

for (const [route, people] of Object.entries(visits)) {
  for (const [who, visit] of Object.entries(people)) {
    test(`${route} as ${who}`, async ({ browser, baseURL }) => {
      const { cookies, path } = await visit(baseURL ?? "");
      const context = await browser.newContext({ reducedMotion: "reduce" });
      await context.addCookies(cookies);
      await context.route("**/api/events", (route) => route.fulfill({ status: 204 })); // a page that listens is never settled
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      const settled = watchUntilSettled(page);
      for (const look of looks) await expectSound(page, { path, look, settled });
      expect(errors).toEqual([]);
      await context.close();
    });
  }
}

/** Both looks in one browser, which fetches the scripts once; opened anew, for a theme that changes is in between for a moment. */
async function expectSound(
  page: Page,
  { path, look, settled }: { path: string; look: (typeof looks)[number]; settled: () => Promise<void> },
) {
  const { width, height, colorScheme } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  expect(new URL(page.url()).pathname).toBe(new URL(path, page.url()).pathname);
  await settled();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  await expectAccessible(page);
}
