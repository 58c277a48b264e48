import type { Page } from "@playwright/test";
import { inTransaction } from "@/db/transaction";
import { hashPassword } from "@/lib/auth/password";
import { startSession } from "@/lib/auth/start-session";
import { after, at, HOUR } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { inviteStaff } from "@/lib/people/invite-staff";
import { reactivatePerson, suspendPerson } from "@/lib/people/suspend-person";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { sessionCookie } from "@/tests/e2e/support/session";
import { aClient } from "@/tests/factories/people";
import { codeOf, withSecondStep } from "@/tests/factories/second-steps";
import { PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";

const OTHER = "a quite different sentence";

const withPassword = async () => aClient({ passwordHash: await hashPassword(PASSWORD) });

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** As a person does it: the key into the app, the code out of it. @returns the key. */
async function setUpSecondStep(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Set it up" }).click();
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  const seed = ((await page.locator("code").first().textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel("Code that the app shows now").fill(codeOf(seed));
  await page.getByRole("button", { name: "Turn it on" }).click();
  return seed;
}

test("signing up by keyboard alone: three answers, a code from the mail, and signed in", async ({ page }) => {
  const email = `${newId()}@example.org`;
  await page.goto("/sign-up");
  await page.getByLabel("Name").focus();
  await page.keyboard.type("Ada Sommer");
  await page.keyboard.press("Tab");
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await expect(page.getByText("Long enough")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.waitForURL("/verify");
  await page.getByLabel("Code").focus();
  await page.keyboard.type("12 34");
  await page.keyboard.press("Enter");
  await expect(page.getByText("A code has six digits.")).toBeVisible();
  await page.getByLabel("Code").fill(await codeSentTo(email, "verifyEmail"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/(welcome|today)/);
});

test("a browser in which nobody signed up is told so when it asks for another code", async ({ page }) => {
  await page.goto("/verify");
  await page.getByRole("button", { name: "Send another code" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nobody signed up in this browser lately" })).toBeVisible();
});

for (const { speaks, locale, units, currency } of [
  { speaks: "en-US", locale: "en-US", units: "Pounds, feet and inches", currency: "USD" },
  { speaks: "de-CH", locale: "en-CH", units: "Kilograms and centimetres", currency: "CHF" },
])
  test(`a browser that speaks ${speaks} begins with what is usual there, and it can be changed`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: speaks });
    const page = await context.newPage();
    const email = `${newId()}@example.org`;
    await page.goto("/sign-up");
    await page.getByLabel("Name").fill("Ada Sommer");
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.waitForURL("/verify");
    await page.getByLabel("Code").fill(await codeSentTo(email, "verifyEmail"));
    await page.keyboard.press("Enter");
    await page.waitForURL("/welcome");
    await page.getByLabel("Your birth date").fill("1990-04-02");
    for (const box of await page.getByRole("checkbox").all()) await box.check();
    await page.getByRole("button", { name: "Agree and go on" }).click();
    await page.waitForURL(/\/welcome\/.+/);
    await page.goto("/welcome/time-and-units");
    await expect(page.getByText("a guess from your browser")).toBeVisible();
    await expect(page.getByLabel("Numbers, dates and times like in")).toHaveValue(locale);
    await expect(page.getByRole("radio", { name: units })).toBeChecked();
    await expect(page.getByLabel("Currency")).toHaveValue(currency);
    await expect(page.getByLabel("Currency")).toBeEnabled();
    await context.close();
  });

test("a refused sign-up keeps what was typed and says beside each field what is wrong", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Ada Sommer");
  await page.getByLabel("Email").fill("not an address");
  await page.getByLabel("Password").fill("passwordpassword");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText("Write an e-mail address, like name@example.com.")).toBeVisible();
  await expect(page.getByText("one of the passwords that are guessed first")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Ada Sommer");
  await expect(page.getByLabel("Email")).toHaveValue("not an address");
  await expect(page.getByLabel("Email")).toHaveAccessibleDescription(/Write an e-mail address/);
});

test("signing in by password: a wrong one keeps the address, the right one leads where one wanted to go", async ({
  page,
}) => {
  const person = await withPassword();
  await page.goto("/settings/sessions");
  await page.waitForURL("/sign-in?next=%2Fsettings%2Fsessions");
  await signIn(page, person.email, "not this one, surely");
  await expect(page.getByRole("alert").filter({ hasText: "do not let you in" })).toBeFocused();
  await expect(page.getByLabel("Email")).toHaveValue(person.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL("/settings/sessions");
});

test("another site is nowhere to go after signing in", async ({ page }) => {
  const person = await withPassword();
  await page.goto("/sign-in?next=//evil.example/today");
  await signIn(page, person.email, PASSWORD);
  await page.waitForURL("/today");
});

test("signing in by a code from a mail", async ({ page }) => {
  const person = await withPassword();
  await page.goto("/sign-in?next=/settings/sessions");
  await page.getByRole("link", { name: "Get a code by mail instead" }).click();
  await page.waitForURL(/\/sign-in\/code/); // the page before it has a field of the same name
  await page.getByLabel("Email").fill(person.email);
  await page.getByRole("button", { name: "Send the code" }).click();
  await page.waitForURL(/\/sign-in\/code\/enter/);
  await page.getByLabel("Code").fill(await codeSentTo(person.email, "signInCode"));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/settings/sessions");
});

test("a forgotten password is replaced with a code", async ({ page }) => {
  const person = await withPassword();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "I forgot my password" }).click();
  await page.waitForURL(/\/forgot-password/);
  await page.getByLabel("Email").fill(person.email);
  await page.getByRole("button", { name: "Send the code" }).click();
  await page.waitForURL("/reset-password");
  await page.getByLabel("Code").fill(await codeSentTo(person.email, "resetPassword"));
  await page.getByLabel("New password").fill(OTHER);
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("Your new password is set")).toBeVisible();
  await signIn(page, person.email, PASSWORD);
  await expect(page.getByRole("alert").filter({ hasText: "do not let you in" })).toBeVisible();
  await signIn(page, person.email, OTHER);
  await page.waitForURL("/today");
});

test("without scripts: a refusal keeps the address, and signing in works", async ({ browser }) => {
  const person = await withPassword();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in?next=/settings/sessions");
  await signIn(page, person.email, "not this one, surely");
  await expect(page.getByRole("alert").filter({ hasText: "do not let you in" })).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue(person.email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("/settings/sessions");
  await context.close();
});

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

test("changing the password keeps this browser signed in", async ({ page }) => {
  const person = await withPassword();
  await page.goto("/sign-in?next=/settings/password");
  await signIn(page, person.email, PASSWORD);
  await page.waitForURL("/settings/password");
  await page.getByLabel("Current password").fill("not this one, surely");
  await page.getByLabel("New password").fill(OTHER);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("This is not your current password.")).toBeVisible();
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await page.goto("/settings/sessions");
  await expect(page.getByText("You are signed in nowhere else.")).toBeVisible();
});

test("a client sets up a second step, signs in with it, and turns it off", async ({ page, browser }) => {
  const person = await withPassword();
  await page.goto("/sign-in?next=/settings/second-step");
  await signIn(page, person.email, PASSWORD);
  await page.waitForURL("/settings/second-step");
  const seed = await setUpSecondStep(page);
  await expect(page.getByText("Your second step is on.")).toBeVisible();
  await expect(page.getByText("10 are left.")).toBeVisible();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto("/sign-in?next=/settings/sessions");
  await signIn(elsewhere, person.email, PASSWORD);
  await elsewhere.waitForURL("/sign-in/second-step?next=%2Fsettings%2Fsessions");
  await elsewhere.getByLabel("Code of your app").fill("000 000");
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere.getByText("This code does not work.")).toBeVisible();
  await elsewhere.getByLabel("Code of your app").fill(codeOf(seed, 1)); // the present one turned it on, and works once
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await elsewhere.waitForURL("/settings/sessions");
  await elsewhere.context().close();
  await page.getByRole("button", { name: "Make new recovery codes" }).click();
  await expect(page.getByText("Write these down, then put them into force.")).toBeVisible();
  await page.getByRole("button", { name: "I have them" }).click();
  await expect(page.getByText("The new recovery codes are in force")).toBeVisible();
  await page.getByText("Turn it off, or use another app").click();
  await page.getByRole("button", { name: "Turn it off" }).click();
  await expect(page.getByText("Your second step is off.")).toBeVisible();
});

test("what needs a fresh proof asks for it on the same page and keeps what was typed", async ({ browser, baseURL }) => {
  const person = await withPassword();
  const step = await withSecondStep(person.actor);
  const context = await browser.newContext();
  await context.addCookies([await at(after(-HOUR), () => sessionCookie(person, baseURL ?? ""))]);
  const page = await context.newPage();
  await page.goto("/settings/password");
  await page.getByLabel("New password").fill(OTHER);
  await page.getByLabel("Code of your app").fill(step.code());
  await page.getByRole("button", { name: "It is me" }).click();
  await expect(page.getByText("First show that it is you")).toHaveCount(0);
  await expect(page.getByLabel("New password")).toHaveValue(OTHER);
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await context.close();
});

test("a suspension ends the session and says so, here and to whoever knows the password, and to nobody else", async ({
  admin,
  page,
  browser,
}) => {
  const person = await withPassword();
  await page.goto("/sign-in");
  await signIn(page, person.email, PASSWORD);
  await page.waitForURL("/today");
  await suspendPerson(admin.actor, { userId: person.userId, reason: "e2e" });
  await page.goto("/journal");
  await page.waitForURL("/sign-in?next=%2Fjournal");
  await expect(page.getByText("The account in this browser is suspended")).toBeVisible();
  await expectAccessible(page);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto("/sign-in?next=%2Fjournal");
  await expect(elsewhere.getByText("suspended")).toHaveCount(0);
  await signIn(elsewhere, person.email, "not this one, surely");
  await expect(elsewhere.getByRole("alert").filter({ hasText: "do not let you in" })).toBeVisible();
  await signIn(elsewhere, person.email, PASSWORD);
  await expect(elsewhere.getByRole("alert").filter({ hasText: "Your account is suspended" })).toBeVisible();
  await elsewhere.context().close();
  await reactivatePerson(admin.actor, { userId: person.userId, reason: "e2e" });
  await page.reload();
  await expect(page.getByText("suspended")).toHaveCount(0);
  await signIn(page, person.email, PASSWORD);
  await page.waitForURL("/journal");
});

test("signing out ends the session", async ({ client }) => {
  await client.page.goto("/no-access");
  await client.page.getByRole("button", { name: "Sign out" }).click();
  await client.page.waitForURL("/sign-in");
  await client.page.goto("/settings/sessions");
  await client.page.waitForURL(/\/sign-in\?next=/);
});

test("a room of another role says so and leads to one's own", async ({ coach }) => {
  await coach.page.goto("/no-access");
  await expect(coach.page.getByRole("heading", { name: "This room belongs to another role" })).toBeVisible();
  await expect(coach.page.getByRole("link", { name: "Coaching" })).toHaveAttribute("href", "/coach");
});

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

const doors = [
  "/sign-in",
  "/sign-in?next=/today&done=reset",
  "/sign-in/code",
  "/sign-in/code/enter",
  "/sign-up",
  "/verify",
  "/forgot-password",
  "/reset-password",
  "/nothing-here",
];
const rooms = ["/settings/sessions", "/settings/password", "/no-access"];

// The looks that every-page.spec.ts leaves out; there it is light on a phone and dark on a desk.
const otherLooks = [
  { width: 360, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const;

async function expectSound(page: Page, path: string): Promise<void> {
  for (const { width, colorScheme } of otherLooks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
}

for (const path of doors) test(`${path} is sound in the other looks`, ({ page }) => expectSound(page, path));
for (const path of rooms) test(`${path} is sound in the other looks`, ({ client }) => expectSound(client.page, path));

test("a form with errors is sound in both themes", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText("This is needed.").first()).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});
