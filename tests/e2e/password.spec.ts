import { expect, test } from "@/tests/e2e/support/fixtures";
import { OTHER, signIn, withPassword } from "@/tests/e2e/support/identity";
import { PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";

test("a forgotten password is replaced with a code", async ({ page }) => {
  const person = await withPassword();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "I forgot my password" }).click();
  await page.waitForURL(/\/forgot-password/);
  await page.getByLabel("Email").fill(person.email);
  await page.getByRole("button", { name: "Send the code" }).click();
  await page.waitForURL("/reset-password");
  await page.getByLabel("Code").fill(await codeSentTo(person.email, "resetPassword"));
  await page.getByLabel("New password").fill(OTHER);
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("Your new password is set")).toBeVisible();
  await signIn(page, person.email, PASSWORD);
  await expect(page.getByRole("alert").filter({ hasText: "do not let you in" })).toBeVisible();
  await signIn(page, person.email, OTHER);
  await page.waitForURL("/today");
});

test("changing the password keeps this browser signed in", async ({ page }) => {
  const person = await withPassword();
  await page.goto("/sign-in?next=/settings/password");
  await signIn(page, person.email, PASSWORD);
  await page.waitForURL("/settings/password");
  await page.getByLabel("Current password").fill("not this one, surely");
  await page.getByLabel("New password").fill(OTHER);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("This is not your current password.")).toBeVisible();
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await page.goto("/settings/sessions");
  await expect(page.getByText("You are signed in nowhere else.")).toBeVisible();
});
