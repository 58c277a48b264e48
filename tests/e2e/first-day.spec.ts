import type { Locator, Page } from "@playwright/test";
import { newId } from "@/lib/ids";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";

/** Somebody's first day, from signing up to their dashboard, without touching a pointer. */
test("from sign-up to the dashboard by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  const email = `${newId()}@example.org`;
  await page.goto("/");
  await activate(page, page.getByRole("link", { name: /account|begin|start/i }).first());
  await page.waitForURL("/sign-up");

  await type(page, page.getByLabel("Name"), "Ada Sommer");
  await type(page, page.getByLabel("Email"), email);
  await type(page, page.getByLabel("Password", { exact: true }), PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL("/verify");

  await type(page, page.getByLabel("Code"), await codeSentTo(email, "verifyEmail"));
  await page.keyboard.press("Enter");
  await page.waitForURL("/welcome");

  await type(page, page.getByLabel("Your birth date"), "02041990");
  for (const box of await page.getByRole("checkbox").all()) {
    await tabTo(page, box);
    await page.keyboard.press("Space");
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/welcome\/.+/);
  await activate(
    page,
    page
      .getByRole("link", { name: "Skip for now" })
      .or(page.getByRole("button", { name: "Skip for now" }))
      .first(),
  );
  await page.waitForURL("/today");

  await activate(page, page.getByRole("main").getByRole("link", { name: "Begin with today" }));
  await page.waitForURL(/\/check-in/);
  for (const next of ["Next: Mental", "Next: Emotional", "Next: Physical", "Next: Financial", "Save day"]) {
    await answerScales(page);
    await activate(page, page.getByRole("link", { name: next }).or(page.getByRole("button", { name: next })));
  }
  await page.waitForURL(/\/today/);

  await openPalette(page);
  await page.keyboard.type("Dash");
  await page.keyboard.press("Enter");
  await page.waitForURL("/dashboard");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").getByText("Spiritual").first()).toBeVisible();
  await expectAccessible(page);
});

/** A shortcut is heard once the page has its scripts: whoever is quicker presses again. */
async function openPalette(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Control+K");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** Answers every ten-step scale that the step shows: into the group by Tab, to a value by the keys. */
async function answerScales(page: Page): Promise<void> {
  for (const first of await page.getByRole("radio", { name: /^(1|even)$/ }).all()) {
    if (!(await first.isVisible())) continue;
    await tabTo(page, first);
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
  }
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

async function activate(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** Goes on with Tab until the control has the focus; a radio group takes the focus as a whole. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 120; presses++) {
    const isThere = await control.evaluate((element) => {
      const focused = document.activeElement;
      if (focused === element) return true;
      const isRadio = (one: Element | null) => one instanceof HTMLInputElement && one.type === "radio";
      return isRadio(focused) && isRadio(element) && focused?.getAttribute("name") === element.getAttribute("name");
    });
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not get there");
}
