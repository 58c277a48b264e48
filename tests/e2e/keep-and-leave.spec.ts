import { readFileSync } from "node:fs";
import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { unzip } from "@/tests/support/read-archive";

test("somebody takes everything along, deletes the account, and changes their mind", async ({
  client: { page },
  browser,
}) => {
  await page.goto("/settings");
  await page.getByRole("link", { name: /Download or leave/ }).click();
  await expectAccessible(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download my data" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^purposeful-data-\d{4}-\d\d-\d\d\.zip$/);
  const files = await unzip(readFileSync(await download.path()));
  expect([...files.keys()]).toEqual(expect.arrayContaining(["index.html", "README.txt", "csv/account.csv"]));

  const reading = await (await browser.newContext()).newPage();
  for (const colorScheme of ["light", "dark"] as const) {
    await reading.emulateMedia({ colorScheme });
    await reading.setContent(files.get("index.html")?.toString("utf8") ?? "");
    await reading.getByText(/^Account: \d+ columns$/).click();
    await expectAccessible(reading);
  }
  await reading.context().close();

  await page.getByText("Delete my account", { exact: true }).first().click();
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByText("Tick the box to say that you know what happens.")).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is paused" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/today"); // nothing else opens
  await expect(page).toHaveURL(/\/leaving$/);
  const again = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download my data" }).click();
  expect((await again).suggestedFilename()).toMatch(/\.zip$/);
  await page.getByRole("button", { name: "Keep my account" }).click();
  await expect(page.getByText("Your account is as it was.")).toBeVisible();
  await page.goto("/today");
  await expect(page).toHaveURL(/\/today$/);
});

test("a copy asks for a fresh proof and a page of ours; nobody else gets one", async ({ client: { page } }) => {
  const refused = await page.request.post("/api/me/export", { headers: { origin: "https://elsewhere.example" } });
  expect(refused.status()).toBe(403);
  expect((await page.request.get("/api/me/export")).status()).toBe(405);
  const { origin } = new URL(page.url() === "about:blank" ? (test.info().project.use.baseURL ?? "") : page.url());
  await page.context().clearCookies();
  const nobody = await page.request.post("/api/me/export", { headers: { origin } });
  expect(nobody.status()).toBe(401);
  expect(nobody.headers()["cache-control"]).toContain("no-store");
});
