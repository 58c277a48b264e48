import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { read } from "@/db/read";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/time";
import { checkInOf } from "@/lib/wellness/check-in/queries";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { checkedIn } from "@/tests/factories/check-ins";
import type { TestPerson } from "@/tests/factories/people";

const phone = { width: 360, height: 740 };
const today = (person: TestPerson) => todayOf(person.actor, now());
const dayBack = (person: TestPerson, back: number) => addDays(today(person), -back);
const entryOf = (person: TestPerson, day: string) => checkInOf(openOwnRecord(person.actor), day);
const rowsOf = ({ userId }: TestPerson) => read((db) => db.select().from(checkIns).where(eq(checkIns.userId, userId)));

const next = (page: Page, name: string) => page.getByRole("link", { name: `Next: ${name}` });
const heading = (page: Page, name: string) => page.getByRole("heading", { name });
const question = (page: Page, name: RegExp | string) => page.getByRole("group", { name });
const choose = (page: Page, name: RegExp | string, answer: string) =>
  question(page, name).getByRole("radio", { name: answer, exact: true }).check();

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

/** The same signed-in person in a browser without scripts. */
async function withoutScripts(browser: Browser, page: Page): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  await context.addCookies(await page.context().cookies());
  return context.newPage();
}

test("without scripts all of it is one page with one button, and Undo works", async ({ client, browser }) => {
  await checkedIn(client, dayBack(client, 1));
  const page = await withoutScripts(browser, client.page);
  await page.goto("/check-in");
  for (const name of ["What did the day mean?", "How was your mind?", "How has the day felt?", "How was your body?"]) {
    await expect(heading(page, name)).toBeVisible();
  }
  await expect(page.getByRole("link", { name: /^Next/ })).toHaveCount(0);
  const sleep = page.getByRole("textbox", { name: /How long did you sleep/ });
  await sleep.fill("99");
  await choose(page, /How much stress/, "2");
  await page.getByRole("button", { name: "Save day" }).click();
  await expect(page.getByText("The largest possible value is 24.")).toBeVisible();
  await expect(sleep).toHaveValue("99");
  await expect(question(page, /How much stress/).getByRole("radio", { name: "2", exact: true })).toBeChecked();
  await sleep.fill("6,25");
  await page.getByRole("button", { name: "Save day" }).click();
  await expect(page.getByText("is saved.")).toBeVisible();
  expect((await entryOf(client, today(client)))?.values).toMatchObject({ sleepDurationHours: 6.25, stressLevel: 2 });

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("is taken out.")).toBeVisible();
  expect(await entryOf(client, today(client))).toBeNull();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText("is saved.")).toBeVisible();
  await page.context().close();
});

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

async function saveFromLastStep(page: Page): Promise<void> {
  await page.getByRole("link", { name: /Financial, step 5/ }).click();
  await page.getByRole("button", { name: "Save day" }).click();
  await page.waitForURL("/today");
  await expect(page.getByText("is saved.")).toBeVisible();
}

test("days that cannot be are not there", async ({ client }) => {
  for (const day of [addDays(today(client), 1), "1990-04-01", "2026-02-30", "yesterday"]) {
    expect((await client.page.goto(`/check-in/${day}`))?.status(), day).toBe(404);
  }
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

test("a question of one's own is asked on the screen from then on", async ({ client }) => {
  test.slow(); // axe looks at every question there is
  const { page } = client;
  await page.goto("/check-in#mental");
  await expect(question(page, /How anxious/)).toBeHidden();
  await page.getByText(/^More: sleep quality/).click();
  await page.getByRole("link", { name: "Choose what you are asked" }).filter({ visible: true }).click();
  await page.getByRole("checkbox", { name: /^Anxiety/ }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save questions" }).click();
  await page.waitForURL("/check-in#mental"); // back where the question was missing
  await expect(question(page, /How anxious/)).toBeVisible();
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

const looks = [
  { width: 360, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

for (const { width, colorScheme } of looks) {
  test(`each step and its details stand in nobody's way: ${width} px, ${colorScheme}`, async ({ client }) => {
    test.slow(); // axe looks at every element of every step
    const { page } = client;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    for (const back of [0, 1, 3]) await checkedIn(client, dayBack(client, back), { weightKg: 310 });
    const paths = ["/today", "/check-in#mental", "/check-in#physical", `/check-in/${dayBack(client, 2)}#emotional`];
    for (const path of paths) {
      await page.goto(path);
      const closed = page.locator("details:not([open]) > summary").filter({ visible: true });
      for (const summary of await closed.all()) await summary.click();
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}
