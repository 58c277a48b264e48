import type { Page } from "@playwright/test";
import sharp from "sharp";

export const go = "Agree and go on";

export async function agree(page: Page, dateOfBirth = "1990-04-02"): Promise<void> {
  await page.goto("/welcome");
  await page.getByLabel("Your birth date").fill(dateOfBirth);
  await page.getByLabel("I agree to the terms").check();
  await page.getByLabel(/^I consent/).check();
  await page.getByRole("button", { name: go }).click();
}

/** A whole page is made for each look: on a busy machine that takes seconds. */
export const slow = { timeout: 20_000 };

/** What the server keeps, seen by a page that has not been typed into. */
export const kept = async (page: Page, label: string) => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const value = await other.getByLabel(label, { exact: true }).inputValue();
  await other.close();
  return value;
};

export const picture = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: "#b5793b" } })
    .jpeg()
    .toBuffer();

export const file = (buffer: Buffer) => ({ name: "me.jpg", mimeType: "image/jpeg", buffer });
