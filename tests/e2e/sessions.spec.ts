import { inTransaction } from "@/db/transaction";
import { startSession } from "@/lib/auth/start-session";
import { expect, test } from "@/tests/e2e/support/fixtures";

test("the list of sessions: one is ended, then the others, and this one stays", async ({ client }) => {
  const { page, userId, actor } = client;
  const there = ["Safari on iOS", "Edge on Windows", "Opera on macOS"];
  for (const device of there)
    await inTransaction((tx) => startSession(tx, { userId, roles: actor.roles }, "password", device));
  await page.goto("/settings/sessions");
  for (const device of there) await expect(page.getByText(device, { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Sign out Edge on Windows" }).click();
  await expect(page.getByText("That browser is signed out.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign out Edge on Windows" })).toHaveCount(0);
  await page.getByRole("button", { name: "Sign out all other browsers" }).click();
  await expect(page.getByText("2 other browsers are signed out.")).toBeVisible();
  await expect(page.getByText("You are signed in nowhere else.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("This browser")).toBeVisible();
});
