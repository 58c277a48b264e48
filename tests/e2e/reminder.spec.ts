import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { aClient } from "@/tests/factories/people";
import { aReminder, reminderOf } from "@/tests/factories/reminders";

test("the reminder is off until somebody chooses an hour, and keeps it", async ({ client }) => {
  const { page } = client;
  await page.goto("/settings/preferences");
  const reminder = page.getByLabel("Daily reminder by e-mail");
  await expect(reminder).toHaveValue("");
  await reminder.selectOption({ label: "20:00" });
  await page.getByRole("button", { name: "Save preferences" }).click();
  await expect(page.getByText("Your preferences are saved.")).toBeVisible();
  await page.reload();
  await expect(reminder).toHaveValue("20");
  expect((await reminderOf(client)).nextAt).not.toBeNull();
  await expectAccessible(page);
  await reminder.selectOption({ label: "No reminder" });
  await page.getByRole("button", { name: "Save preferences" }).click();
  await expect(page.getByText("Your preferences are saved.")).toBeVisible();
  expect((await reminderOf(client)).nextAt).toBeNull();
});

test("the onboarding offers it, and keeps the hour as soon as it is chosen", async ({ client }) => {
  const { page } = client;
  await page.goto("/welcome/time-and-units");
  const kept = page.waitForResponse((response) => response.url().endsWith("/api/me/profile") && response.ok());
  await page.getByLabel("Daily reminder by e-mail").selectOption({ label: "07:00" });
  await page.getByLabel("Currency").focus();
  await kept;
  expect(await reminderOf(client)).toMatchObject({ hour: 7 });
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page).toHaveURL(/\/welcome\/body/);
  expect(await reminderOf(client)).toMatchObject({ hour: 7 });
});

for (const javaScriptEnabled of [true, false])
  test(`its link turns it off with one button, signed out, ${javaScriptEnabled ? "with" : "without"} scripts; and on again`, async ({
    browser,
  }) => {
    const person = await aClient();
    const token = await aReminder(person, 8);
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await page.goto(`/reminder/${token}`);
    await page.reload(); // a scanner looked: nothing happened
    expect((await reminderOf(person)).nextAt).not.toBeNull();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByRole("button", { name: "Send no more reminders" }).click();
    await expect(page.getByRole("heading", { name: "No more reminders" })).toBeVisible();
    expect((await reminderOf(person)).nextAt).toBeNull();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByRole("button", { name: "Send them again" }).click();
    await expect(page.getByRole("heading", { name: "The reminder is back" })).toBeVisible();
    expect((await reminderOf(person)).nextAt).not.toBeNull();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.context().close();
  });

test("a mail program's one POST turns it off, without an Origin; looking there turns nothing off", async ({
  request,
}) => {
  const person = await aClient();
  const token = await aReminder(person, 8);
  const looked = await request.get(`/api/reminder/${token}`, { maxRedirects: 0 });
  expect([looked.status(), looked.headers().location]).toEqual([303, `/reminder/${token}`]);
  expect((await reminderOf(person)).nextAt).not.toBeNull();
  const oneClick = (address: string) => request.post(address, { form: { "List-Unsubscribe": "One-Click" } });
  const [own, nobodys] = [await oneClick(`/api/reminder/${token}`), await oneClick(`/api/reminder/${"x".repeat(43)}`)];
  expect([own.status(), nobodys.status(), (await oneClick(`/api/reminder/${token}`)).status()]).toEqual([
    204, 204, 204,
  ]);
  expect((await reminderOf(person)).nextAt).toBeNull();
  expect((await request.post(`/api/reminder/${token}`, { form: { a: "b" } })).status()).toBe(400);
});
