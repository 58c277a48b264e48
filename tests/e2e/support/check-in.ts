import type { Page } from "@playwright/test";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { todayOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/time";
import { checkInOf } from "@/lib/wellness/check-in/queries";
import { expect } from "@/tests/e2e/support/fixtures";
import type { TestPerson } from "@/tests/factories/people";

export const phone = { width: 360, height: 740 };

export const today = (person: TestPerson) => todayOf(person.actor, now());

export const dayBack = (person: TestPerson, back: number) => addDays(today(person), -back);

export const entryOf = (person: TestPerson, day: string) => checkInOf(openOwnRecord(person.actor), day);

export const heading = (page: Page, name: string) => page.getByRole("heading", { name });

export const question = (page: Page, name: RegExp | string) => page.getByRole("group", { name });

export const choose = (page: Page, name: RegExp | string, answer: string) =>
  question(page, name).getByRole("radio", { name: answer, exact: true }).check();

export async function saveFromLastStep(page: Page): Promise<void> {
  await page.getByRole("link", { name: /Financial, step 5/ }).click();
  await page.getByRole("button", { name: "Save day" }).click();
  await page.waitForURL("/today");
  await expect(page.getByText("is saved.")).toBeVisible();
}
