import { expect, expectAccessible, test } from "./support/fixtures";

/** The gallery holds every component in every state: what passes here passes on the pages that are made of it. */
const widths = [360, 768, 1280];
const themes = ["light", "dark"] as const;

for (const theme of themes) {
  for (const width of widths) {
    test(`no accessibility violation, ${width} px, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/design");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test("the person's own choice of theme wins over the system's", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/design");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const day = await paper();
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
  const night = await paper();
  expect(night).not.toBe(day);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "light"));
  expect(await paper()).toBe(day);
  await page.evaluate(() => document.documentElement.removeAttribute("data-theme"));
  expect(await paper()).toBe(night);
});

test("text at 200 % neither overflows nor hides", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto("/design");
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test("a refused form keeps what was typed, says what is wrong and takes the focus there", async ({ page }) => {
  await page.goto("/design");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Ava");
  await page.getByLabel("Colour").selectOption("blue");
  await page.getByRole("radio", { name: /At midnight/ }).check();
  await page.getByRole("button", { name: "Save profile" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "need another look" });
  await expect(summary).toBeFocused();
  await expect(name).toHaveValue("Ava");
  await expect(name).toHaveAccessibleDescription(/Write the name/);
  await expect(page.getByLabel("Colour")).toHaveValue("blue");
  await expect(page.getByRole("radio", { name: /At midnight/ })).toBeChecked();
});

test("an unreachable server loses nothing", async ({ page, context }) => {
  await page.goto("/design");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Ava");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "could not be reached" })).toBeFocused();
  await expect(name).toHaveValue("Ava");
  await context.setOffline(false);
  await name.fill("ok");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Saved.", { exact: true }).first()).toBeVisible();
});

test("an action may lead elsewhere", async ({ page }) => {
  await page.goto("/design");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("go");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page).toHaveURL(/went=1/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a refused form comes back with everything in it", async ({ page }) => {
    await page.goto("/design");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Ava");
    await page.getByLabel("Colour").selectOption("blue");
    await page.getByRole("radio", { name: /At midnight/ }).check();
    await page.getByRole("switch", { name: "Hide amounts" }).uncheck();
    await page.getByRole("button", { name: "Save profile" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "need another look" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Ava");
    await expect(page.getByLabel("Colour")).toHaveValue("blue");
    await expect(page.getByRole("radio", { name: /At midnight/ })).toBeChecked();
    await expect(page.getByRole("switch", { name: "Hide amounts" })).not.toBeChecked();
  });
  test("a dialog opens and closes", async ({ page }) => {
    await page.goto("/design");
    await page.getByRole("button", { name: "Remove night" }).first().click();
    const dialog = page.getByRole("alertdialog", { name: "Remove this night?" });
    await expect(dialog).toBeVisible();
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toBeHidden();
  });
});

test("a menu closes after a choice and on Escape", async ({ page }) => {
  await page.goto("/design");
  const opener = page.getByRole("button", { name: "More about this night" });
  await opener.click();
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeHidden();
  await opener.click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Change", exact: true })).toBeHidden();
  await expect(opener).toBeFocused();
});

test("the scale takes arrows, a drag, and the answer back", async ({ page }) => {
  await page.goto("/design");
  const scale = page.getByRole("group", { name: /Closeness with people/ });
  await scale.getByRole("radio", { name: "1", exact: true }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(scale.getByRole("radio", { name: "2", exact: true })).toBeChecked();
  const from = await scale.getByRole("radio", { name: "2", exact: true }).boundingBox();
  const to = await scale.getByRole("radio", { name: "8", exact: true }).boundingBox();
  if (!from || !to) throw new Error("The scale is not on the page.");
  await page.mouse.move(from.x + 5, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + 10, { steps: 6 });
  await page.mouse.up();
  await expect(scale.getByRole("radio", { name: "8", exact: true })).toBeChecked();
  await scale.getByText("No answer").click();
  await expect(scale.getByRole("radio", { name: "No answer" })).toBeChecked();
});

test("own words become chips", async ({ page }) => {
  await page.goto("/design");
  const own = page.getByRole("textbox", { name: "Your own word" });
  await own.fill("  the   dentist ");
  await own.press("Enter");
  await expect(page.getByRole("checkbox", { name: "the dentist" })).toBeChecked();
  await expect(own).toHaveValue("");
});

test("a dialog holds the focus, closes on Escape and gives it back", async ({ page }) => {
  await page.goto("/design");
  const opener = page.getByRole("button", { name: "Remove night" }).first();
  await opener.click();
  const dialog = page.getByRole("alertdialog", { name: "Remove this night?" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(dialog).toBeHidden();
});

test("a toast can be reached and taken back by keyboard", async ({ page }) => {
  await page.goto("/design");
  await page.getByRole("button", { name: "Say something" }).first().click();
  await expect(page.getByText("Check-in taken back.")).toBeVisible();
  await page.keyboard.press("F8");
  await expect(page.getByRole("button", { name: "Undo", exact: true }).last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Check-in taken back.")).toBeHidden();
});

test("the palette finds by a word's beginning and goes there", async ({ page }) => {
  await page.goto("/design");
  await expect(page.getByRole("button", { name: "Go to" }).first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Go to" })).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type("zoe");
  await expect(page.getByRole("dialog").getByRole("option", { selected: true })).toContainText("Zoë");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/went=zoe/);
});

test("the live chart takes over in the same place and answers arrow keys", async ({ page }) => {
  await page.goto("/design");
  const chart = page.getByRole("application").first();
  await expect(chart).toBeVisible({ timeout: 15_000 });
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/Day \d+ of 30/).first()).toBeVisible();
});
