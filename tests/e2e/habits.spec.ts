import { now } from "@/lib/clock";
import { addDays, dayIn } from "@/lib/time";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";

test("a habit is made by keyboard, ticked on Today, said otherwise and taken back", async ({ client: { page } }) => {
  await page.goto("/habits");
  await page.getByRole("link", { name: "Add a habit" }).first().press("Enter");
  await page.getByLabel("What", { exact: true }).fill("Read in bed");
  await page.getByLabel("What", { exact: true }).press("Enter");
  await expect(page.getByRole("heading", { name: "Read in bed", level: 1 })).toBeVisible();

  await page.goto("/today");
  const habit = page.getByRole("group", { name: "Read in bed" });
  await habit.getByRole("button", { name: "Done" }).press("Enter");
  await expect(habit.getByText("done", { exact: false })).toBeVisible();
  await expect(habit.getByRole("button", { name: "Done" })).toBeHidden();
  await page.reload();
  await habit.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(habit.getByRole("button", { name: "Done" })).toBeVisible();
  await habit.getByLabel("More: Read in bed").press("Enter");
  await habit.getByRole("button", { name: "Sick today" }).click();
  await expect(habit.getByRole("status").filter({ hasText: "sick" })).toBeVisible();
  await page.goto("/habits");
  await expect(page.getByRole("button", { name: /^Read in bed, .*: sick$/ })).toBeVisible();
});

test("on a phone: taps in quick succession are all kept, an amount is less than all of it", async ({
  client: { page },
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const day = addDays(dayIn(now(), "Europe/Berlin"), -5);
  await page.goto("/record/habits/new");
  await page.getByLabel("Since").fill(day);
  await page.getByLabel("What", { exact: true }).fill("Water");
  await page.getByText("An amount, counted in something").click();
  await page.getByLabel("Amount of a day").fill("2");
  await page.getByLabel("Counted in").fill("litres");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Water", level: 1 })).toBeVisible();

  await page.goto("/habits");
  const marks = page.getByRole("button", { name: /^Water, / });
  await expect(marks).toHaveCount(6);
  for (const index of [0, 1, 2, 3]) await marks.nth(index).click();
  await expect(page.getByRole("button", { name: /^Water, .*: done$/ })).toHaveCount(4);
  await page.getByLabel("More: Water").click();
  await page.getByLabel("How much (litres)").fill("1,5");
  await page.getByRole("group", { name: "Water" }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("1.5 of 2 litres")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: /^Water, .*: done$/ })).toHaveCount(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Water" }).click();
  await page.getByText("Say something of a day").click();
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByRole("radio", { name: "Skipped" }).check();
  await page.getByLabel("Note").fill("The tap was broken.");
  await page.getByRole("button", { name: "Save the day" }).click();
  await expect(page.getByText("The tap was broken.")).toBeVisible();
  await page.getByRole("button", { name: "Archive" }).click();
  await expect(page.getByText("all of its days are kept")).toBeVisible();
  await page.getByRole("button", { name: "Take out of the archive" }).click();
  await expect(page.getByText("all of its days are kept")).toBeHidden();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL(/\/habits\?deleted=/);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByRole("heading", { name: "Water", level: 1 })).toBeVisible();
});

test("life happens: habits wait, Today says so, and resuming brings back what was due", async ({
  client: { page },
}) => {
  await page.goto("/record/habits/new");
  await page.getByLabel("What", { exact: true }).fill("Sit still");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Sit still", level: 1 })).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("group", { name: "Sit still" })).toBeVisible();

  await page.goto("/habits");
  await page.getByText("Life happens: pause").click();
  await page.getByRole("radio", { name: "Travelling" }).check();
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(page.getByText(/On a pause until/)).toBeVisible();
  await expectAccessible(page);
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1, name: "You are on a pause" })).toBeVisible();
  await expect(page.getByRole("group", { name: "Sit still" })).toBeHidden();
  await page.getByRole("button", { name: "Resume now" }).press("Enter");
  await expect(page.getByRole("group", { name: "Sit still" })).toBeVisible();
  await page.goto("/settings/preferences");
  await page.getByText("Life happens: pause").click();
  await page.getByLabel("Until").fill("2020-01-01");
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(page.getByText("This is before the day it began.")).toBeVisible();
});
