import { reactivatePerson, suspendPerson } from "@/lib/people/suspend-person";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { signIn, withPassword } from "@/tests/e2e/support/identity";
import { PASSWORD } from "@/tests/factories/visits";
import { codeSentTo } from "@/tests/support/mails";

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
