import type { Page } from "@playwright/test";
import { hashPassword } from "@/lib/auth/password";
import { expect } from "@/tests/e2e/support/fixtures";
import { aClient } from "@/tests/factories/people";
import { codeOf } from "@/tests/factories/second-steps";
import { PASSWORD } from "@/tests/factories/visits";

export const OTHER = "a quite different sentence";

export const withPassword = async () => aClient({ passwordHash: await hashPassword(PASSWORD) });

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** As a person does it: the key into the app, the code out of it. @returns the key. */
export async function setUpSecondStep(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Set it up" }).click();
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  const seed = ((await page.locator("code").first().textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel("Code that the app shows now").fill(codeOf(seed));
  await page.getByRole("button", { name: "Turn it on" }).click();
  return seed;
}
