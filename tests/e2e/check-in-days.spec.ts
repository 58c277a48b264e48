import { addDays } from "@/lib/time";
import { choose, dayBack, entryOf, saveFromLastStep, today } from "@/tests/e2e/support/check-in";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { checkedIn } from "@/tests/factories/check-ins";

test("a past day is opened from Today, filled in, marked, changed and taken back", async ({ client }) => {
  const { page } = client;
  const day = dayBack(client, 2);
  await checkedIn(client, dayBack(client, 4));
  await page.goto("/today");
  await page.getByLabel("Another day").fill(day);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.waitForURL(`/check-in/${day}`);
  await expect(page.getByText("It will be marked as filled in later.")).toBeVisible();
  await saveFromLastStep(page);
  expect(await entryOf(client, day)).toMatchObject({ filledInLater: true, values: { stressLevel: 4 } });

  await page.goto(`/check-in/${day}`);
  await expect(page.getByText("Filled in later")).toBeVisible();
  await page.getByRole("link", { name: /Mental, step 2/ }).click();
  await choose(page, /How much stress/, "10");
  await saveFromLastStep(page);
  expect((await entryOf(client, day))?.values.stressLevel).toBe(10);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await entryOf(client, day))?.values.stressLevel).toBe(4);

  await page.goto(`/check-in/${day}`);
  await page.getByRole("button", { name: "Remove this day" }).click();
  await expect(page.getByText("is taken out.")).toBeVisible();
  expect(await entryOf(client, day)).toBeNull();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect.poll(async () => (await entryOf(client, day))?.values.stressLevel).toBe(4);
});

test("days that cannot be are not there", async ({ client }) => {
  for (const day of [addDays(today(client), 1), "1990-04-01", "2026-02-30", "yesterday"]) {
    expect((await client.page.goto(`/check-in/${day}`))?.status(), day).toBe(404);
  }
});
