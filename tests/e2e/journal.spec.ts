import { expect, expectAccessible, test } from "@/tests/e2e/support/fixtures";
import { assigned } from "@/tests/factories/assignments";

test("an entry is written, corrected, found, deleted and brought back", async ({ client: { page } }) => {
  await page.goto("/journal");
  await page.getByRole("link", { name: "Write" }).first().click();
  await page.getByLabel("Title").fill("The lake");
  await page.getByLabel("What is on your mind?").fill("Cold water before breakfast.");
  await page.getByLabel("Tags").fill("lake, morning");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByRole("heading", { name: "The lake" })).toBeVisible();

  await page.getByRole("link", { name: "Change" }).click();
  await page.getByLabel("What is on your mind?").fill("Cold water, then coffee.");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByText("Cold water, then coffee.")).toBeVisible();

  await page.goto("/journal");
  await page.getByLabel("Search your journal").fill("COFFEE");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByText("One entry holds these words.")).toBeVisible();
  expect(page.url()).not.toContain("COFFEE");

  await page
    .getByRole("link", { name: /The lake/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("You can bring it back for 30 days")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "The lake" })).toBeVisible();
});

test("what is typed survives a closed tab", async ({ client: { page } }) => {
  await page.goto("/journal/new");
  const kept = page.waitForResponse((response) => response.url().endsWith("/api/me/drafts") && response.ok());
  await page.getByLabel("What is on your mind?").pressSequentially("Half a thought");
  await kept;
  await expect(page.getByText("Draft kept")).toBeVisible();
  const again = await page.context().newPage();
  await page.close();
  await again.goto("/journal/new");
  await expect(again.getByLabel("What is on your mind?")).toHaveValue("Half a thought");
});

test("without a connection it is kept on the device, encrypted, and sent later", async ({ client: { page } }) => {
  await page.goto("/journal/new");
  await page.route("**/api/me/drafts", (route) => route.abort());
  await page.getByLabel("What is on your mind?").pressSequentially("Written under a mountain");
  await expect(page.getByText("Kept on this device")).toBeVisible();
  expect(await everythingStored(page)).not.toContain("mountain");
  await page.unroute("**/api/me/drafts");
  const kept = page.waitForResponse((response) => response.url().endsWith("/api/me/drafts") && response.ok());
  await page.reload();
  await expect(page.getByLabel("What is on your mind?")).toHaveValue("Written under a mountain");
  await kept;
});

test("a refusal keeps everything that was typed", async ({ client: { page } }) => {
  await page.goto("/journal/new");
  await page.getByLabel("Title").fill("Only a title");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page.getByText("This is needed.")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Only a title");
});

test("a mood is one tap and save, and words are optional", async ({ client: { page } }) => {
  await page.goto("/journal");
  await page.getByRole("radio", { name: "light" }).check();
  await page.getByRole("button", { name: "Save mood" }).click();
  await expect(page.getByText("You can log a mood as often as you like.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Delete mood" })).toHaveCount(1);
});

test("words that sound like danger open the help page first, and the text is kept", async ({ client: { page } }) => {
  await page.goto("/journal/new");
  await page.getByLabel("What is on your mind?").fill("I want to kill myself tonight.");
  await page.getByRole("button", { name: "Save entry" }).click();
  await expect(page).toHaveURL(/\/help-now$/);
  await expect(page.getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
  await expect(page.getByText("Nobody was told")).toBeVisible();
  await page.goto("/journal");
  await expect(page.getByText("I want to kill myself tonight.")).toBeVisible();
});

test("somebody else's entry is not there", async ({ client, browser, baseURL }) => {
  await client.page.goto("/journal/new");
  await client.page.getByLabel("What is on your mind?").fill("Mine");
  await client.page.getByRole("button", { name: "Save entry" }).click();
  await expect(client.page).toHaveURL(/\/journal\/[0-9a-f-]{36}$/);
  const { sessionCookie } = await import("@/tests/e2e/support/session");
  const { aClient } = await import("@/tests/factories/people");
  const context = await browser.newContext();
  await context.addCookies([await sessionCookie(await aClient(), baseURL ?? "")]);
  const page = await context.newPage();
  expect((await page.goto(client.page.url()))?.status()).toBe(404);
  await context.close();
});

/** Everything that a script of the page could read from its stores, as text. */
async function everythingStored(page: import("@playwright/test").Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        for (const value of values) {
          if (typeof value !== "object" || value === null || !("body" in value) || !(value.body instanceof ArrayBuffer))
            continue;
          texts.push(new TextDecoder("latin1").decode(value.body));
        }
      }
      database.close();
    }
    return texts.join("\n");
  });
}

test("a question is swapped and begun with, and stays a question that nobody has to answer", async ({
  client: { page },
}) => {
  await page.goto("/journal/new");
  const offer = page.getByRole("region", { name: "A question to begin with" });
  const first = await offer.locator("p.font-serif").textContent();
  await offer.getByRole("button", { name: "Another question" }).click();
  const second = await offer.locator("p.font-serif").textContent();
  expect(second).not.toBe(first);
  await page.getByLabel("What is on your mind?").fill("Before.");
  await offer.getByRole("button", { name: "Begin with it" }).click();
  await expect(page.getByLabel("What is on your mind?")).toHaveValue(`Before.\n\n${second}\n\n`);
  await expect(page.getByLabel("What is on your mind?")).toBeFocused();
});

test("entries are found by a tag whose word is in no address, and one is shared until it is not", async ({
  client,
  coach,
}) => {
  await assigned(client.userId, coach.userId, []);
  const { page } = client;
  for (const [title, tags] of [
    ["The lake", "lake"],
    ["The office", "work"],
  ] as const) {
    await page.goto("/journal/new");
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("What is on your mind?").fill("A line.");
    await page.getByLabel("Tags").fill(tags);
    await page.getByRole("button", { name: "Save entry" }).click();
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  }
  await page.goto("/journal");
  await page.getByRole("navigation", { name: "Your tags" }).getByRole("link", { name: "lake (1)" }).click();
  await expect(page.getByRole("link", { name: /The office/ })).toHaveCount(0);
  expect(page.url()).toContain("tag=");
  expect(page.url()).not.toContain("lake");
  await expectAccessible(page);
  await page.getByRole("link", { name: /The lake/ }).click();
  await page.getByRole("button", { name: "Share with my coach" }).click();
  await expect(page.getByText("Shared, and not read yet.")).toBeVisible();

  await coach.page.goto(`/coach/clients/${client.userId}/journal`);
  await expect(coach.page.getByRole("heading", { name: "The lake" })).toBeVisible();
  await expect(coach.page.getByRole("heading", { name: "The office" })).toHaveCount(0);
  await expectAccessible(coach.page);
  await page.reload();
  await expect(page.getByText(/^Read by /)).toBeVisible();
  await page.getByRole("button", { name: "Make it private" }).click();
  await expect(page.getByText(/Private again/)).toBeVisible();
  await coach.page.reload();
  await expect(coach.page.getByText("No shared entries")).toBeVisible();
});
