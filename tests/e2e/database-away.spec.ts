import { required } from "@/lib/env";
import { type UnreliableRoad, unreliableRoadTo } from "@/tests/doubles/unreliable-road";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { type ServedAgain, serveAgain } from "@/tests/e2e/support/serve-again";
import { sessionCookie } from "@/tests/e2e/support/session";
import { PASSWORD } from "@/tests/factories/visits";

/** An app that began while its database was away. */
test.describe.configure({ mode: "serial" });

let road: UnreliableRoad;
let app: ServedAgain;
test.beforeAll(async () => {
  const database = new URL(required("DATABASE_URL"));
  road = await unreliableRoadTo(database.hostname, Number(database.port || 3306));
  database.host = `127.0.0.1:${road.port}`;
  await road.cut();
  app = await serveAgain({ DATABASE_URL: database.href });
});
test.afterAll(async () => {
  await app.stop();
  await road.close();
});

test("what needs no database is there, for those who are signed in too: the help lines above all", async ({
  client,
}) => {
  const { name, value } = await sessionCookie(client, app.baseURL);
  for (const path of ["/help-now", "/", "/legal/terms", "/legal/privacy", "/legal/health-data"]) {
    const response = await fetch(app.baseURL + path, { headers: { cookie: `${name}=${value}` } });
    expect(response.status, path).toBe(200);
  }
});

test("every door keeps what was typed and says that nothing was lost", async ({ page }) => {
  const doors = [
    { path: "/sign-in", fields: { Email: "ada@example.org", Password: PASSWORD }, button: "Sign in" },
    {
      path: "/sign-up",
      fields: { Name: "Ada", Email: "ada@example.org", Password: PASSWORD },
      button: "Make the account",
    },
    { path: "/forgot-password", fields: { Email: "ada@example.org" }, button: "Send the code" },
    { path: "/sign-in/code", fields: { Email: "ada@example.org" }, button: "Send the code" },
    { path: "/verify", fields: { Code: "123456" }, button: "Confirm the address" },
    { path: "/sign-in/code/enter", fields: { Code: "123456" }, button: "Sign in" },
    { path: "/reset-password", fields: { Code: "123456", "New password": PASSWORD }, button: "Set the password" },
  ];
  for (const { path, fields, button } of doors) {
    await page.goto(app.baseURL + path);
    for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Nothing you saved was lost" })).toBeVisible();
    for (const [label, text] of Object.entries(fields))
      await expect(page.getByLabel(label, { exact: true })).toHaveValue(text);
  }
});

test("a page that needs it says so, and comes back by itself", async ({ client: { page, actor, ...client } }) => {
  await page.context().addCookies([await sessionCookie({ ...client, actor }, app.baseURL)]);
  await page.goto(`${app.baseURL}/journal`);
  await expect(page.getByText("What you saved before is safe.")).toBeVisible();
  await expect(page.getByText("We cannot reach our database at the moment.")).toBeVisible();
  await expectAccessible(page);
  await road.mend();
  await expect(page.getByRole("heading", { level: 1, name: "Journal" })).toBeVisible({ timeout: 40_000 });
  expect((await fetch(`${app.baseURL}/api/health`)).status).toBe(200);
});
