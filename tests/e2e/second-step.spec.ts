import { after, at, HOUR } from "@/lib/clock";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { OTHER, setUpSecondStep, signIn, withPassword } from "@/tests/e2e/support/identity";
import { sessionCookie } from "@/tests/e2e/support/session";
import { codeOf, withSecondStep } from "@/tests/factories/second-steps";
import { PASSWORD } from "@/tests/factories/visits";

test("a client sets up a second step, signs in with it, and turns it off", async ({ page, browser }) => {
  const person = await withPassword();
  await page.goto("/sign-in?next=/settings/second-step");
  await signIn(page, person.email, PASSWORD);
  await page.waitForURL("/settings/second-step");
  const seed = await setUpSecondStep(page);
  await expect(page.getByText("Your second step is on.")).toBeVisible();
  await expect(page.getByText("10 are left.")).toBeVisible();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto("/sign-in?next=/settings/sessions");
  await signIn(elsewhere, person.email, PASSWORD);
  await elsewhere.waitForURL("/sign-in/second-step?next=%2Fsettings%2Fsessions");
  await elsewhere.getByLabel("Code of your app").fill("000 000");
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere.getByText("This code does not work.")).toBeVisible();
  await elsewhere.getByLabel("Code of your app").fill(codeOf(seed, 1)); // the present one turned it on, and works once
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await elsewhere.waitForURL("/settings/sessions");
  await elsewhere.context().close();
  await page.getByRole("button", { name: "Make new recovery codes" }).click();
  await expect(page.getByText("Write these down, then put them into force.")).toBeVisible();
  await page.getByRole("button", { name: "I have them" }).click();
  await expect(page.getByText("The new recovery codes are in force")).toBeVisible();
  await page.getByText("Turn it off, or use another app").click();
  await page.getByRole("button", { name: "Turn it off" }).click();
  await expect(page.getByText("Your second step is off.")).toBeVisible();
});

test("what needs a fresh proof asks for it on the same page and keeps what was typed", async ({ browser, baseURL }) => {
  const person = await withPassword();
  const step = await withSecondStep(person.actor);
  const context = await browser.newContext();
  await context.addCookies([await at(after(-HOUR), () => sessionCookie(person, baseURL ?? ""))]);
  const page = await context.newPage();
  await page.goto("/settings/password");
  await page.getByLabel("New password").fill(OTHER);
  await page.getByLabel("Code of your app").fill(step.code());
  await page.getByRole("button", { name: "It is me" }).click();
  await expect(page.getByText("First show that it is you")).toHaveCount(0);
  await expect(page.getByLabel("New password")).toHaveValue(OTHER);
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await context.close();
});
