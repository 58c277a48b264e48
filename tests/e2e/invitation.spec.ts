import { newId } from "@/lib/ids";
import { inviteStaff } from "@/lib/people/invite-staff";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { setUpSecondStep } from "@/tests/e2e/support/identity";
import { PASSWORD } from "@/tests/factories/visits";

test("somebody who is invited makes an account and lands in their room; the link is used up", async ({
  admin,
  page,
}) => {
  const email = `${newId()}@example.org`;
  const { link } = await inviteStaff(admin.actor, { id: newId(), email, name: "Kim Berg", role: "partner" });
  const path = new URL(link ?? "").pathname;
  await page.goto(path);
  await expect(page.getByText(email)).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Kim Berg");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.waitForURL("/second-step?next=%2Fpartner");
  await page.goto("/settings/profile"); // nothing else opens
  await page.waitForURL("/second-step?next=%2Fsettings%2Fprofile");
  await page.goto("/partner");
  await setUpSecondStep(page);
  await page.waitForURL("/partner");
  const again = await page.goto(path);
  expect(again?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
});

test("somebody with an account takes on the role when signed in", async ({ admin, client }) => {
  const input = { id: newId(), email: client.email, name: null, role: "support" as const };
  const { link } = await inviteStaff(admin.actor, input);
  await client.page.goto(new URL(link ?? "").pathname);
  await client.page.getByRole("button", { name: "Take on the role" }).click();
  await client.page.waitForURL("/second-step?next=%2Ftoday");
  await setUpSecondStep(client.page);
  await client.page.waitForURL("/today");
  await client.page.goto("/no-access");
  await expect(client.page.getByRole("link", { name: "Support room" })).toBeVisible();
});
