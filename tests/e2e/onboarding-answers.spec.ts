import { expect, test } from "@/tests/e2e/support/fixtures";
import { kept, slow } from "@/tests/e2e/support/onboarding";

test("what cannot be read is said beside its field while one goes on, and again by the button", async ({
  client: { page },
}) => {
  await page.goto("/welcome/about-you");
  const phone = page.getByLabel("Phone", { exact: true });
  await phone.fill("call me");
  await phone.blur();
  await expect(phone).toHaveAccessibleDescription(/Write a phone number/);
  await phone.fill("+44 20 7946 0958");
  await phone.blur();
  await expect(phone).not.toHaveAccessibleDescription(/Write a phone number/);
  await page.goto("/welcome/body");
  await page.getByLabel("Height", { exact: true }).fill("1,78");
  await page.getByLabel("Anything that troubles you").fill("still here");
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await expect(page.getByLabel("Height", { exact: true })).toHaveAccessibleDescription(/between 50 and 244 cm/);
  await expect(page.getByLabel("Anything that troubles you")).toHaveValue("still here");
});

test("an unreachable server is said, and the next change brings everything", async ({ client: { page } }) => {
  await page.goto("/welcome/goals");
  const purpose = page.getByLabel("What you are here for, in a sentence");
  await page.context().setOffline(true);
  await purpose.fill("To be awake");
  await purpose.blur();
  await expect(page.getByText(/Not saved yet/)).toBeVisible();
  await page.context().setOffline(false);
  await page.getByLabel("Mental", { exact: true }).fill("calm");
  await page.getByLabel("Mental", { exact: true }).blur();
  await expect.poll(() => kept(page, "What you are here for, in a sentence"), slow).toBe("To be awake");
});

test("words of crisis open the help page first, and are kept", async ({ client: { page } }) => {
  await page.goto("/welcome/goals");
  const goal = page.getByLabel("Emotional", { exact: true });
  await goal.fill("I want to kill myself tonight");
  await goal.blur();
  await expect(page.getByRole("link", { name: "Open the help page" })).toBeVisible();
  await page.getByRole("button", { name: "Done, show me today" }).click();
  await expect(page).toHaveURL("/help-now");
  await page.goto("/welcome/goals");
  await expect(page.getByLabel("Emotional", { exact: true })).toHaveValue("I want to kill myself tonight");
});
