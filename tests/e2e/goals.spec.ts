import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { assigned } from "@/tests/factories/assignments";
import { aGoal } from "@/tests/factories/goals";

const phone = { width: 360, height: 740 };

async function expectNoSideways(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
}

test("on a phone a goal is set, its steps are ticked, it is achieved, deleted and brought back", async ({
  client: { page },
}) => {
  await page.setViewportSize(phone);
  await page.goto("/goals");
  await expect(page.getByText("What you are heading for will be here")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Set a goal" }).first().click();
  await page.getByLabel("What do you want?").fill("Walk to the sea");
  await page.getByRole("radio", { name: "Physical" }).check();
  await page.getByText("Milestones", { exact: true }).first().click();
  const steps = page.getByLabel("Step");
  await steps.nth(0).fill("As far as the mill");
  await steps.nth(1).fill("As far as the bridge");
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole("button", { name: "Save goal" }).click();
  await expect(page.getByRole("heading", { name: "Walk to the sea" })).toBeVisible();
  await expect(page.getByText("0%", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Mark as done: As far as the mill" }).click();
  await expect(page.getByText("That step is behind you.")).toBeVisible();
  await expect(page.getByText("50%")).toBeVisible();
  await page.getByRole("button", { name: "Mark as done: As far as the bridge" }).click();
  await expect(page.getByText("That was the last step on the list.")).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);

  await page.getByRole("button", { name: "Mark as achieved" }).click();
  await expect(page.getByText("You did what you set out to do.")).toBeVisible();
  await page.getByRole("button", { name: "Delete" }).last().click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "Walk to the sea" })).toBeVisible();
});

test("by keyboard alone progress is noted, corrected and seen in what was changed", async ({ client }) => {
  const { page } = client;
  const id = await aGoal(client, { title: "Write to Ida" }, ["The first letter"]);
  await page.goto(`/goals/${id}`);
  await page.getByRole("button", { name: "Mark as done: The first letter" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("That was the last step on the list.")).toBeVisible();
  await page.locator("summary", { hasText: "Note progress" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("How far, in percent")).toBeVisible();
  await page.getByLabel("How far, in percent").focus();
  await page.keyboard.type("40");
  await page.getByLabel("What happened").focus();
  await page.keyboard.type("Two pages, by hand.");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Save note" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Two pages, by hand.")).toBeVisible();
  await expect(page.getByText("40%").first()).toBeVisible();
  await page.getByRole("link", { name: "What was changed, and when" }).press("Enter");
  await expect(page.getByText("The first letter")).toBeVisible();
  await expectAccessible(page);
});

test("a coach reads a goal that they are shown and writes about it; its client sees who did", async ({
  client,
  coach,
}) => {
  await assigned(client.userId, coach.userId, ["physical"]);
  const id = await aGoal(client, { title: "Walk to the sea" }, ["As far as the mill"]);
  await aGoal(client, { title: "Nobody's business", category: "emotional" });
  await coach.page.goto(`/coach/clients/${client.userId}`);
  await coach.page.getByRole("link", { name: "Goals" }).click();
  await expect(coach.page.getByText("Nobody's business")).toHaveCount(0);
  await coach.page.getByRole("link", { name: "Walk to the sea" }).click();
  await coach.page.getByLabel("Your feedback").fill("Begin on flat ground.");
  await coach.page.getByRole("button", { name: "Send feedback" }).click();
  await expect(coach.page.getByText("Begin on flat ground.").first()).toBeVisible();
  await expectAccessible(coach.page);
  await client.page.goto(`/goals/${id}`);
  const feedback = client.page.getByRole("region").or(client.page.locator("#feedback"));
  await expect(feedback.getByText("Begin on flat ground.").first()).toBeVisible();
  await client.page.goto("/settings/access-log");
  await expect(client.page.getByText(/Wrote about one of your goals/)).toBeVisible();
});
