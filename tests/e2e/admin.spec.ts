import { newId } from "@/lib/ids";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { sessionCookie } from "@/tests/e2e/support/session";
import { aClient } from "@/tests/factories/people";
import { aDeadJob, aLostMail } from "@/tests/factories/work";

test("an admin finds somebody by their whole address, gives and takes a role, and takes that back", async ({
  admin,
}) => {
  const { page } = admin;
  const person = await aClient({ name: "Wren Ashdown" });
  await page.goto("/admin/people");
  await page.getByLabel("Name, or whole e-mail address").fill(person.email);
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/sought=/);
  expect(decodeURIComponent(page.url())).not.toContain(person.email);
  await expect(page.getByRole("link", { name: "Show everybody" })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("link", { name: "Wren Ashdown" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wren Ashdown" })).toBeVisible();
  await expect(page.getByText(person.email)).toBeVisible();
  await page.getByLabel("Another role").selectOption({ label: "Coach" });
  await page.getByRole("button", { name: "Give role" }).click();
  await expect(page.getByText("Coach given.")).toBeVisible();
  await page.getByRole("button", { name: "Take the role Coach away" }).click();
  await expect(page.getByText("Coach taken away.")).toBeVisible();
  await page.getByRole("button", { name: "Give the role Coach back" }).click();
  await expect(page.getByRole("button", { name: "Take the role Coach away" })).toBeVisible();
});

test("a suspended person is out at their next step, and in again when an admin lets them", async ({
  admin,
  browser,
  baseURL,
}) => {
  const person = await aClient({ name: "Linden Moss" });
  const context = await browser.newContext();
  await context.addCookies([await sessionCookie(person, baseURL ?? "")]);
  const theirs = await context.newPage();
  await theirs.goto("/journal");
  await expect(theirs).toHaveURL(/\/journal$/);

  const { page } = admin;
  await page.goto(`/admin/people/${person.userId}`);
  await page.locator("summary", { hasText: "Suspend" }).click();
  await page.getByRole("button", { name: "Suspend" }).click();
  await expect(page.getByText("This is needed.")).toBeVisible();
  await page.getByLabel("Reason").fill("Sent advertising");
  await page.getByRole("button", { name: "Suspend" }).click();
  await expect(page.getByText("Linden Moss is shut out.")).toBeVisible();
  await expect(page.getByText("Sent advertising")).toBeVisible();

  await theirs.goto("/journal");
  await expect(theirs).toHaveURL(/\/sign-in/);
  await context.close();

  await page.getByLabel("Reason").fill("Explained and sorry");
  await page.getByRole("button", { name: "Let in again" }).click();
  await expect(page.getByText("Linden Moss may sign in.")).toBeVisible();
});

test("an invitation shows its link once, and can be withdrawn", async ({ admin }) => {
  const { page } = admin;
  const email = `${newId()}@example.org`;
  await page.goto("/admin/invitations");
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("Write an e-mail address, like name@example.com.")).toBeVisible();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Role").selectOption({ label: "Support" });
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("The invitation is on its way by mail.")).toBeVisible();
  await expect(page.getByText(/\/invitation\/[\w-]{43}$/)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText(/\/invitation\/[\w-]{43}$/)).toHaveCount(0);
  await page.getByRole("button", { name: `Withdraw the invitation of ${email}` }).click();
  await expect(page.getByText("Withdrawn. The link does nothing any more.")).toBeVisible();
  await expect(page.getByRole("button", { name: `Withdraw the invitation of ${email}` })).toHaveCount(0);
});

test("people are found without scripts, and no address says who", async ({ browser, baseURL, admin }) => {
  const mark = newId();
  for (let count = 0; count < 26; count++) await aClient({ name: `Rowan ${mark}` });
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies([await sessionCookie(admin, baseURL ?? "")]);
  const page = await context.newPage();
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(decodeURIComponent(request.url())));
  await page.goto("/admin/people");
  await page.getByLabel("Name, or whole e-mail address").fill(mark);
  await page.getByLabel("Role").selectOption({ label: "Client" });
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByRole("link", { name: mark })).toHaveCount(25);
  await expect(page.getByLabel("Name, or whole e-mail address")).toHaveValue(mark);
  await page.getByRole("link", { name: "Earlier people" }).click();
  await expect(page.getByRole("link", { name: mark })).toHaveCount(1);
  await expect(page).toHaveURL(/role=client/);
  await page.goBack();
  await expect(page.getByRole("link", { name: mark })).toHaveCount(25);
  expect(addresses.filter((address) => address.includes(mark))).toEqual([]);
  await context.close();
});

test("a dead job is discarded, taken back, and every step is in the log", async ({ admin }) => {
  const { page } = admin;
  const job = await aDeadJob();
  await page.goto("/admin/jobs?state=dead");
  await page.getByRole("button", { name: `Discard ${job.kind}` }).click();
  await expect(page.getByText("Discarded.", { exact: true })).toBeVisible();
  await expect(page.getByText(job.kind)).toHaveCount(0);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("It is due now.")).toBeVisible();
  await page.goto("/admin/audit");
  await expect(page.getByText("Test Person discarded a job").first()).toBeVisible();
});

test("a mail of unknown outcome waits for a decision", async ({ admin }) => {
  const { page } = admin;
  await aLostMail("canary");
  await page.goto("/admin/messages");
  await expect(page.getByText(/canary/i)).toHaveCount(0);
  await page.getByRole("button", { name: "Give staffInvitation up" }).first().click();
  await expect(page.getByText("Given up. Its text was dropped.")).toBeVisible();
});

test("the admin's deeds work without scripts", async ({ browser, baseURL, admin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies([await sessionCookie(admin, baseURL ?? "")]);
  const page = await context.newPage();
  const job = await aDeadJob();
  await page.goto("/admin/jobs?state=dead");
  await page.getByRole("button", { name: `Do ${job.kind} now` }).click();
  await expect(page.getByText("It is due now.")).toBeVisible();
  await page.goto("/admin/invitations");
  await page.getByLabel("E-mail address").fill(`${newId()}@example.org`);
  await page.getByLabel("Role").selectOption({ label: "Partner" });
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText(/\/invitation\/[\w-]{43}$/)).toBeVisible();
  await context.close();
});

test("a person who is not there, or is no id at all, is not found", async ({ admin }) => {
  for (const userId of [newId(), "nobody"]) {
    const response = await admin.page.goto(`/admin/people/${userId}`);
    expect(response?.status()).toBe(404);
  }
});

test("the admin's room is closed to other roles", async ({ client, coach, partner, supporter }) => {
  for (const { page, userId } of [client, coach, partner, supporter]) {
    for (const path of ["/admin", `/admin/people/${userId}`, "/admin/jobs"]) {
      await page.goto(path, { waitUntil: "commit" });
      await expect(page).toHaveURL(/\/no-access$/);
    }
  }
});

for (const room of ["partner", "support"] as const) {
  test(`the ${room} room says honestly that nothing is there yet`, async ({ partner, supporter }) => {
    const { page } = room === "partner" ? partner : supporter;
    await page.goto(`/${room}`);
    await expect(page.getByText("Nothing here yet")).toBeVisible();
  });
}

test("the outbox page shows what was mailed a moment ago", async ({ page, admin }) => {
  const email = `${newId()}@example.org`;
  await admin.page.goto("/admin/invitations");
  await admin.page.getByLabel("E-mail address").fill(email);
  await admin.page.getByLabel("Role").selectOption({ label: "Coach" });
  await admin.page.getByRole("button", { name: "Send invitation" }).click();
  await expect(admin.page.getByText("The invitation is on its way by mail.")).toBeVisible();
  await page.goto("/outbox");
  await expect(page.getByText(`To ${email}`)).toBeVisible();
  await expect(page.getByRole("link", { name: /\/invitation\// }).first()).toBeVisible();
});
