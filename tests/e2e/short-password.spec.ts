import { hashPassword } from "@/lib/auth/password";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { aClient } from "@/tests/factories/people";
import { withSecondStep } from "@/tests/factories/second-steps";
import { PASSWORD } from "@/tests/factories/visits";

test("beside a second step a shorter password will do, and it holds the step fast", async ({ page }) => {
  const person = await aClient({ passwordHash: await hashPassword(PASSWORD) });
  const { code } = await withSecondStep(person.actor);
  await page.goto("/sign-in?next=/settings/password");
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(/second-step/);
  await page.getByLabel("Code of your app").fill(code());
  await page.keyboard.press("Enter");
  await page.waitForURL("/settings/password");
  await expect(page.getByText("At least 8 characters, beside your second step.")).toBeVisible();
  await expectAccessible(page);
  const change = async (current: string, password: string) => {
    await page.getByLabel("Current password").fill(current);
    await page.getByLabel("New password").fill(password);
    await page.getByRole("button", { name: "Change the password" }).click();
  };
  await change(PASSWORD, "seven77");
  await expect(page.getByText("This is too short: 8 characters at least.")).toBeVisible();
  await change(PASSWORD, "mossy9 oak");
  await expect(page.getByText("Your password is changed.")).toBeVisible();

  await page.goto("/settings/second-step");
  await page.getByText("Turn it off, or use another app").click();
  await expect(page.getByRole("button", { name: "Turn it off" })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Choose a longer password" }).click();
  await page.waitForURL("/settings/password");
  await change("mossy9 oak", "a quite different sentence");
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await page.goto("/settings/second-step");
  await page.getByText("Turn it off, or use another app").click();
  await page.getByRole("button", { name: "Turn it off" }).click();
  await expect(page.getByText("Your second step is off.")).toBeVisible();
});
