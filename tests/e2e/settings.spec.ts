import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";

test("preferences are kept: zone, start of day, notation, theme, and the eye", async ({ client: { page } }) => {
  await page.goto("/settings");
  await page.getByRole("link", { name: /^Preferences/ }).click();
  await page.getByLabel("Time zone", { exact: true }).selectOption("Asia/Kathmandu");
  await page.getByLabel("Your day begins at").fill("04:30");
  await page.getByLabel("Numbers, dates and times like in").selectOption("en-DE");
  await page.getByRole("radio", { name: "Pounds, feet and inches" }).check();
  await page.getByLabel("Currency").selectOption("JPY");
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("switch", { name: "Hide amounts" }).check();
  await page.getByRole("button", { name: "Save preferences" }).click();
  await expect(page.getByText("Your preferences are saved.")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByLabel("Time zone", { exact: true })).toHaveValue("Asia/Kathmandu");
  await expect(page.getByLabel("Your day begins at")).toHaveValue("04:30");
  await expect(page.getByLabel("Numbers, dates and times like in")).toHaveValue("en-DE");
  await expect(page.getByRole("radio", { name: "Pounds, feet and inches" })).toBeChecked();
  await expect(page.getByLabel("Currency")).toHaveValue("JPY");
  await expect(page.getByRole("button", { name: "Hide amounts" }).first()).toHaveAttribute("aria-pressed", "true");
  await page.context().clearCookies({ name: "theme" }); // another device knows only the person
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByText("Zones so far").click();
  await expect(page.getByRole("row").filter({ hasText: "Europe/Berlin" })).toBeVisible();
  await expectAccessible(page);
});

test("the eye beside the menu switches by itself", async ({ client: { page } }) => {
  await page.goto("/settings");
  const eye = page.getByRole("button", { name: "Hide amounts" }).first();
  await expect(eye).toHaveAttribute("aria-pressed", "false");
  await eye.click();
  await expect(eye).toHaveAttribute("aria-pressed", "true");
  await eye.click();
  await expect(eye).toHaveAttribute("aria-pressed", "false");
});

test("a profile keeps what was typed after a refusal, and saves once it is right", async ({ client: { page } }) => {
  await page.goto("/settings/profile");
  await page.getByLabel("Your name").fill("Ava Lindqvist");
  await page.getByLabel("Phone", { exact: true }).fill("no number");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Phone", { exact: true })).toHaveAccessibleDescription(/Write a phone number/);
  await expect(page.getByLabel("Your name")).toHaveValue("Ava Lindqvist");
  await page.getByLabel("Phone", { exact: true }).fill("+49 30 901820");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Your profile is saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Phone", { exact: true })).toHaveValue("+49 30 901820");
  await expect(page.getByText("2 April 1990")).toBeVisible();
});

test("a birth date is put right; one that is too young is refused kindly and changes nothing", async ({
  client: { page },
}) => {
  await page.goto("/settings/profile");
  await page.getByText("Correct the birth date").click();
  await expect(page.getByLabel("Birth date")).toHaveValue("1990-04-02");
  const tooYoung = `${new Date().getFullYear() - 10}-01-01`;
  await page.getByLabel("Birth date").fill(tooYoung);
  await page.getByRole("button", { name: "Save the birth date" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was changed" })).toBeFocused();
  await expect(page.getByLabel("Birth date")).toHaveValue(tooYoung);
  await expect(page.getByText("2 April 1990")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Birth date").fill("1991-05-03");
  await page.getByRole("button", { name: "Save the birth date" }).click();
  await expect(page.getByText("Your birth date is corrected.")).toBeVisible();
  await expect(page.getByText("3 May 1991")).toBeVisible();
  await page.reload();
  await expect(page.getByText("3 May 1991")).toBeVisible();
});

test("a consent taken back closes the record at once, says what follows, and can be given again", async ({
  client: { page },
}) => {
  await page.goto("/settings/consents");
  await page.getByText("Take back your consent").click();
  await expect(page.getByText(/Nothing is deleted by this/).last()).toBeVisible();
  await page.getByRole("button", { name: "Take it back now" }).last().click();
  await expect(page.getByText(/Your record is closed, for everybody/)).toBeVisible();
  await expectAccessible(page);
  await page.goto("/dashboard");
  await expect(page).toHaveURL("/welcome");
  await expect(page.getByRole("checkbox")).toHaveCount(1); // only what is missing is asked for
  await page.goto("/settings/consents");
  await page.getByRole("button", { name: "Consent to health data again" }).click();
  await expect(page.getByText("Take back your consent")).toBeVisible();
  await page.goto("/dashboard");
  await expect(page).toHaveURL("/dashboard");
});

test("a coach has settings of their own, and no record to tell about", async ({ coach: { page } }) => {
  await page.goto("/settings");
  await expect(page.getByRole("link", { name: /^Profile/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^About your life/ })).toHaveCount(0);
  await page.goto("/settings/about-you");
  await expect(page).toHaveURL("/no-access");
  await page.goto("/settings/preferences");
  await expect(page.getByRole("switch", { name: "Hide amounts" })).toHaveCount(0);
  await page.getByLabel("Currency").selectOption("GBP");
  await page.getByRole("button", { name: "Save preferences" }).click();
  await expect(page.getByText("Your preferences are saved.")).toBeVisible();
});

test("signed out, settings ask for a sign-in and come back", async ({ page }) => {
  await page.goto("/settings/preferences");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings%2Fpreferences/);
});

test("an answer that was not asked for is refused", async ({ client: { page }, baseURL }) => {
  const patch = (data: unknown) => page.request.patch("/api/me/profile", { data, headers: { origin: baseURL ?? "" } });
  expect((await patch({ name: "Ava" })).status()).toBe(200);
  expect((await patch({ roles: "admin" })).status()).toBe(422);
  expect((await patch({ dateOfBirth: "2001-01-01" })).status()).toBe(422);
  expect((await patch({ height: ["9", "9", "9"] })).status()).toBe(422);
  expect((await patch({ symptoms: "x".repeat(30_000) })).status()).toBe(413);
  expect((await page.request.patch("/api/me/profile", { data: { name: "Eve" } })).status()).toBe(403);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("preferences and consents are plain forms", async ({ client: { page } }) => {
    await page.goto("/settings/preferences");
    await page.getByRole("radio", { name: "Light", exact: true }).check();
    await page.getByRole("button", { name: "Save preferences" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await page.getByRole("button", { name: "Hide amounts" }).first().click();
    await expect(page.getByRole("button", { name: "Hide amounts" }).first()).toHaveAttribute("aria-pressed", "true");
    await page.goto("/settings/consents");
    await page.getByText("Take back your agreement").click();
    await page.getByRole("button", { name: "Take it back now" }).first().click();
    await expect(page.getByRole("button", { name: "Agree to the terms again" })).toBeVisible();
  });
});
