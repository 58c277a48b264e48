import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { checkIns } from "@/db/schema/wellness/check-ins";
import {
  choose,
  dayBack,
  entryOf,
  heading,
  phone,
  question,
  saveFromLastStep,
  today,
} from "@/tests/e2e/support/check-in";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { checkedIn } from "@/tests/factories/check-ins";
import type { TestPerson } from "@/tests/factories/people";

const rowsOf = ({ userId }: TestPerson) => read((db) => db.select().from(checkIns).where(eq(checkIns.userId, userId)));

const next = (page: Page, name: string) => page.getByRole("link", { name: `Next: ${name}` });

test("from Today to saved: at most seven taps and 45 seconds when yesterday is filled in", async ({ client }) => {
  const { page } = client;
  await checkedIn(client, dayBack(client, 1));
  await page.setViewportSize(phone);
  await page.goto("/today");
  await expect(heading(page, "Today is still open, Test")).toBeVisible();

  const began = Date.now();
  let taps = 0;
  const tap = async (target: ReturnType<Page["getByRole"]>) => {
    taps++;
    await target.click();
  };
  await tap(page.getByRole("link", { name: "Check in", exact: true }));
  await tap(next(page, "Mental"));
  await tap(next(page, "Emotional"));
  await tap(page.getByRole("radio", { name: "bright" }));
  await tap(next(page, "Physical"));
  await tap(next(page, "Financial"));
  await tap(page.getByRole("button", { name: "Save day" }));
  await expect(heading(page, "All five are in for today, Test")).toBeVisible();
  const seconds = (Date.now() - began) / 1000;

  expect(taps).toBeLessThanOrEqual(7);
  expect(seconds).toBeLessThan(45);
  test.info().annotations.push({ type: "measured", description: `${taps} taps, ${seconds.toFixed(1)} s` });
  expect((await entryOf(client, today(client)))?.values).toMatchObject({ stressLevel: 4, moodScore: 10 });
});

test("the whole check-in by keyboard alone", async ({ client }) => {
  const { page } = client;
  await page.goto("/check-in");
  await reach(page, question(page, /How meaningful/).getByRole("radio", { name: "1", exact: true }));
  for (let step = 1; step < 7; step++) await page.keyboard.press("ArrowRight");
  await reach(page, next(page, "Mental"));
  await page.keyboard.press("Enter");
  await expect(heading(page, "How was your mind?")).toBeVisible();
  await reach(page, page.getByRole("textbox", { name: /How long did you sleep/ }));
  await page.keyboard.type("7:30");
  await page.keyboard.press("Enter"); // goes on, and does not send an unfinished form
  await expect(heading(page, "How has the day felt?")).toBeVisible();
  await reach(page, page.getByRole("radio", { name: "heavy" }));
  await page.keyboard.press("ArrowRight");
  await reach(page, next(page, "Physical"));
  await page.keyboard.press("Enter");
  await reach(page, next(page, "Financial"));
  await page.keyboard.press("Enter");
  await reach(page, page.getByRole("button", { name: "Save day" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("is saved.")).toBeVisible();
  expect((await entryOf(client, today(client)))?.values).toMatchObject({
    meaningAndFulfillmentRating: 7,
    sleepDurationHours: 7.5,
    moodScore: 4,
    stressLevel: null,
  });
});

/** Presses Tab until the control has the focus, as somebody without a mouse does. */
async function reach(page: Page, target: ReturnType<Page["getByRole"]>): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the control is not reached by Tab");
}

test("Back goes one step back and loses nothing", async ({ client }) => {
  const { page } = client;
  await page.goto("/check-in");
  await next(page, "Mental").click();
  await choose(page, /How much stress/, "9");
  await next(page, "Emotional").click();
  await page.goBack();
  await expect(heading(page, "How was your mind?")).toBeVisible();
  await expect(question(page, /How much stress/).getByRole("radio", { name: "9" })).toBeChecked();
  await page.goBack();
  await expect(heading(page, "What did the day mean?")).toBeVisible();
  await page.goForward();
  await expect(question(page, /How much stress/).getByRole("radio", { name: "9" })).toBeChecked();
  await page.getByRole("link", { name: "Later" }).click();
  await page.waitForURL("/today");
  await page.goBack();
  await expect(heading(page, "How was your mind?")).toBeVisible();
});

test("two presses make one check-in", async ({ client }) => {
  const { page } = client;
  await checkedIn(client, dayBack(client, 1));
  await page.goto("/check-in#financial");
  await page.getByRole("button", { name: "Save day" }).dblclick();
  await expect(page.getByText("is saved.")).toBeVisible();
  expect((await rowsOf(client)).filter(({ logDate }) => logDate === today(client))).toMatchObject([{ revision: 1 }]);
});

test("a wrong answer is shown at its field on its step, and everything else is kept", async ({ client }) => {
  const { page } = client;
  await page.goto("/check-in");
  await choose(page, /How meaningful/, "7");
  await next(page, "Mental").click();
  await page.getByRole("textbox", { name: /How long did you sleep/ }).fill("a lot");
  await page.getByRole("link", { name: /Financial, step 5/ }).click();
  await page.getByRole("textbox", { name: /How much did you spend/ }).fill("19,99");
  await page.getByRole("button", { name: "Save day" }).click();
  const sleep = page.getByRole("textbox", { name: /How long did you sleep/ });
  await expect(sleep).toBeFocused();
  await expect(sleep).toHaveValue("a lot");
  await expect(page.getByText("Write a number.")).toBeVisible();
  await expectAccessible(page);
  await sleep.fill("7.5");
  await saveFromLastStep(page);
  expect((await entryOf(client, today(client)))?.values).toMatchObject({
    meaningAndFulfillmentRating: 7,
    sleepDurationHours: 7.5,
    spentMinor: 1999,
  });
});

test("own words are added once and offered the next time", async ({ client }) => {
  const { page } = client;
  await page.goto("/check-in#emotional");
  await choose(page, "Mood", "light");
  await page.getByText(/^More: a word for it/).click();
  const own = question(page, /What stirred/).getByRole("textbox", { name: "Your own word" });
  await own.fill("my sister’s visits");
  await own.press("Enter");
  await saveFromLastStep(page);
  await page.goto(`/check-in/${dayBack(client, 1)}#emotional`);
  await page.getByText(/^More: a word for it/).click();
  await expect(page.getByRole("checkbox", { name: "my sister’s visits" })).not.toBeChecked();
});

test("an unusual value is kept and asked about", async ({ client }) => {
  const { page } = client;
  await checkedIn(client, today(client), { sleepDurationHours: 17 });
  await page.goto("/check-in#mental");
  await page.getByRole("checkbox", { name: "Yes, 17 h is right" }).check();
  await saveFromLastStep(page);
  expect((await entryOf(client, today(client)))?.confirmed).toEqual(["sleepDurationHours"]);
});

test("with the privacy eye closed no amount is in the page, and saving keeps them all", async ({ client, baseURL }) => {
  const { page } = client;
  await checkedIn(client, today(client), { weightKg: 93.4, spentMinor: 7_654, savingsMinor: 812_345 });
  await page.context().addCookies([{ name: "privacy-eye", value: "1", url: baseURL ?? "" }]);
  for (const path of ["/today", "/check-in"]) {
    await page.goto(path);
    // An id is random and may hold any digits.
    const html = (await page.content()).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "");
    expect(html).not.toMatch(/93[.,]4|76[.,]54|7654|8[.,]?123/);
  }
  await page.getByRole("link", { name: /Mental, step 2/ }).click();
  await choose(page, /How much stress/, "9");
  await saveFromLastStep(page);
  expect((await entryOf(client, today(client)))?.values).toMatchObject({
    stressLevel: 9,
    weightKg: 93.4,
    spentMinor: 7_654,
    savingsMinor: 812_345,
  });
});
