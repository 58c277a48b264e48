import { dayBack, question } from "@/tests/e2e/support/check-in";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { checkedIn } from "@/tests/factories/check-ins";

test("a question of one's own is asked on the screen from then on", async ({ client }) => {
  test.slow(); // axe looks at every question there is
  const { page } = client;
  await page.goto("/check-in#mental");
  await expect(question(page, /How anxious/)).toBeHidden();
  await page.getByText(/^More: sleep quality/).click();
  await page.getByRole("link", { name: "Choose what you are asked" }).filter({ visible: true }).click();
  await page.getByRole("checkbox", { name: /^Anxiety/ }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save questions" }).click();
  await page.waitForURL("/check-in#mental"); // back where the question was missing
  await expect(question(page, /How anxious/)).toBeVisible();
});

const looks = [
  { width: 360, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

for (const { width, colorScheme } of looks) {
  test(`each step and its details stand in nobody's way: ${width} px, ${colorScheme}`, async ({ client }) => {
    test.slow(); // axe looks at every element of every step
    const { page } = client;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    for (const back of [0, 1, 3]) await checkedIn(client, dayBack(client, back), { weightKg: 310 });
    const paths = ["/today", "/check-in#mental", "/check-in#physical", `/check-in/${dayBack(client, 2)}#emotional`];
    for (const path of paths) {
      await page.goto(path);
      const closed = page.locator("details:not([open]) > summary").filter({ visible: true });
      for (const summary of await closed.all()) await summary.click();
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}
