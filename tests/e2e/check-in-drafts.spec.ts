import { choose, dayBack, entryOf, question, saveFromLastStep, today } from "@/tests/e2e/support/check-in";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { checkedIn } from "@/tests/factories/check-ins";

test("another tab's newer answers are shown beside one's own, and nothing is lost", async ({ client }) => {
  const { page } = client;
  await checkedIn(client, dayBack(client, 1));
  await page.goto("/check-in#mental");
  await choose(page, /How much stress/, "8");
  await checkedIn(client, today(client), { stressLevel: 2 }); // the other tab
  await page.getByRole("link", { name: /Financial, step 5/ }).click();
  await page.getByRole("button", { name: "Save day" }).click();
  await expect(page.getByText("This day was saved in another tab")).toBeVisible();
  await expect(page.getByText("Saved in the other tab: 2")).toBeVisible();
  await expect(question(page, /How much stress/).getByRole("radio", { name: "8" })).toBeChecked();
  expect((await entryOf(client, today(client)))?.values.stressLevel).toBe(2);
  await saveFromLastStep(page);
  expect((await entryOf(client, today(client)))?.values.stressLevel).toBe(8);
});

test("what was begun survives a closed tab, and can be let go", async ({ client }) => {
  const { page } = client;
  await page.goto("/check-in#mental");
  await choose(page, /How much stress/, "8");
  await page.getByRole("textbox", { name: /How long did you sleep/ }).fill("6.5");
  await expect(page.getByText("Kept as a draft")).toBeVisible({ timeout: 2_000 });
  await page.close();

  const again = await client.page.context().newPage();
  await again.goto("/check-in#mental");
  await expect(again.getByText("What you had begun is filled in.")).toBeVisible();
  await expect(question(again, /How much stress/).getByRole("radio", { name: "8" })).toBeChecked();
  await expect(again.getByRole("textbox", { name: /How long did you sleep/ })).toHaveValue("6.5");
  await again.getByRole("button", { name: "Start over" }).click();
  await expect(again.getByText("What you had begun is filled in.")).toBeHidden();
  await again.goto("/check-in#mental");
  await expect(question(again, /How much stress/).getByRole("radio", { name: "8" })).not.toBeChecked();
});
