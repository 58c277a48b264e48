import { hashPassword } from "@/lib/auth/password";
import { newId } from "@/lib/ids";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { aClient } from "@/tests/factories/people";
import { PASSWORD } from "@/tests/factories/visits";
import { codeSentTo, mailsTo } from "@/tests/support/mails";

test("somebody changes their address, and it is the same where the address is taken", async ({ page }) => {
  const person = await aClient({ passwordHash: await hashPassword(PASSWORD) });
  const owner = await aClient();
  const email = `${newId()}@example.org`;
  await page.goto("/sign-in?next=/settings/profile");
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL("/settings/profile");
  await page.getByRole("link", { name: "Change it" }).click();
  await page.waitForURL("/settings/email");
  await expectAccessible(page);
  await page.getByLabel("New address").fill(person.email);
  await page.getByRole("button", { name: "Send the code" }).click();
  await expect(page.getByText("This is your address already.")).toBeVisible();

  await page.getByLabel("New address").fill(owner.email);
  await page.getByRole("button", { name: "Send the code" }).click();
  await page.waitForURL("/settings/email/code");
  const taken = await page.locator("main").textContent();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Use another address" }).click();
  await page.waitForURL("/settings/email");
  await page.getByLabel("New address").fill(email);
  await page.getByRole("button", { name: "Send the code" }).click();
  await page.waitForURL("/settings/email/code");
  expect(await page.locator("main").textContent()).toBe(taken);
  await page.getByLabel("Code").fill(await codeSentTo(email, "changeEmailCode"));
  await page.getByRole("button", { name: "Change the address" }).click();
  await page.waitForURL("/settings/email?done=changed");
  await expect(page.getByText("Your address is changed.")).toBeVisible();
  await expect(page.getByText(`It is ${email} now`)).toBeVisible();
  expect(await mailsTo(person.email)).toMatchObject([{ template: "emailChanged" }]);
});
