import { safetyTasks } from "@/db/schema/safety/safety-tasks";
import { inTransaction } from "@/db/transaction";
import { now } from "@/lib/clock";
import { sealSearch } from "@/lib/crypto/sealed-search";
import { newId } from "@/lib/ids";
import { addDays, dayIn } from "@/lib/time";
import { assigned } from "@/tests/factories/assignments";
import { checkedIn } from "@/tests/factories/check-ins";
import { aClient } from "@/tests/factories/people";
import { mailsTo } from "@/tests/support/mails";
import { expect, test } from "./support/fixtures";

const today = () => dayIn(now(), "Europe/Berlin");

test("from the invitation to the look and back: a coach sees exactly what is shared, for as long as it is", async ({
  client,
  coach,
}) => {
  for (const back of [2, 1, 0]) await checkedIn(client, addDays(today(), -back));
  const email = `${newId()}@example.org`;

  // The client invites, with two parts.
  await client.page.goto("/sharing");
  await expect(client.page.getByRole("heading", { level: 1 })).toHaveText("Nobody sees your record");
  await client.page.getByLabel("Your coach’s e-mail address").fill(email);
  await client.page.getByRole("switch", { name: "Mental" }).check();
  await client.page.getByRole("switch", { name: "Physical" }).check();
  await client.page.getByRole("button", { name: "Send invitation" }).click();
  await expect(client.page.getByRole("heading", { name: email })).toBeVisible();

  // The coach opens the mail's link and accepts.
  const [mail] = await mailsTo(email);
  const path = /\/coach\/invitations\/[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";
  await coach.page.goto(path);
  await coach.page.getByRole("button", { name: /^Become/ }).click();
  await expect(coach.page).toHaveURL(new RegExp(`/coach/clients/${client.userId}$`));

  // They see the two parts and nothing of the others.
  await expect(coach.page.getByRole("heading", { name: "Mental", level: 2 })).toBeVisible();
  await expect(coach.page.getByText("Not shared with you", { exact: true })).toHaveCount(3);
  await expect(coach.page.getByText("Not shared with you: Spiritual, Emotional and Financial.")).toBeVisible();
  const html = await coach.page.content();
  for (const word of ["Meaning", "Closeness with people", "Worry about money"]) expect(html).not.toContain(word);
  expect((await coach.page.goto(path))?.status()).toBe(404);

  // The client withdraws one part: at the coach's next request it is gone.
  await client.page.goto("/sharing");
  await expect(client.page.getByRole("heading", { level: 1 })).toHaveText(/sees 2 of the five parts/);
  const mental = client.page.getByRole("switch", { name: "Mental" }).first();
  await mental.uncheck();
  await client.page.getByRole("button", { name: /^Save what/ }).click();
  await expect(client.page.getByText("It holds from your coach’s next request on.").first()).toBeVisible();
  await coach.page.goto(`/coach/clients/${client.userId}`);
  await expect(coach.page.getByRole("heading", { name: "Physical", level: 2 })).toBeVisible();
  await expect(coach.page.getByRole("heading", { name: "Mental", level: 2 })).toHaveCount(0);
  expect(await coach.page.content()).not.toContain("Stress");

  // The client sees who looked, and at what.
  await client.page.goto("/settings/access-log");
  await expect(client.page.getByText("Became your coach")).toBeVisible();
  await expect(client.page.getByText("Opened your page: Mental and Physical").first()).toBeVisible();
  await expect(client.page.getByText("Opened your page: Physical", { exact: true })).toBeVisible();

  // And ends it.
  await client.page.goto("/sharing");
  await client.page.getByRole("button", { name: "Stop sharing", exact: true }).click();
  await client.page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Stop sharing with/ })
    .click();
  await expect(client.page.getByRole("heading", { level: 1 })).toHaveText("Nobody sees your record");
  expect((await coach.page.goto(`/coach/clients/${client.userId}`))?.status()).toBe(404);
  await coach.page.goto("/coach");
  await expect(coach.page.getByText("Your clients will be here")).toBeVisible();
});

test("a foreign, a missing and a malformed id are the same true 404", async ({ client, coach }) => {
  for (const id of [client.userId, newId(), "anything"]) {
    expect((await coach.page.goto(`/coach/clients/${id}`))?.status()).toBe(404);
  }
  expect((await coach.page.goto("/coach?page=0"))?.status()).toBe(404);
});

test("who may not be safe stands first, and is taken on with one press", async ({ client, coach }) => {
  await assigned(client.userId, coach.userId, ["mental"]);
  await inTransaction((tx) =>
    tx.db.insert(safetyTasks).values({
      id: newId(),
      clientId: client.userId,
      level: 3,
      source: "journal",
      assignedTo: "coach",
      assigneeId: coach.userId,
      createdAt: now(),
    }),
  );
  await coach.page.goto("/coach");
  await expect(coach.page.getByText("May not be safe: look after them today")).toBeVisible();
  await coach.page.getByRole("button", { name: "I am on it" }).click();
  await expect(coach.page.getByText("May not be safe")).toHaveCount(0);
  await client.page.goto("/settings/access-log");
  await expect(client.page.getByText("Took on a request to look after you")).toBeVisible();
});

test("clients are found by name, with the keyboard alone", async ({ client, coach }) => {
  await assigned(client.userId, coach.userId, ["mental"]);
  await coach.page.goto("/coach");
  const field = coach.page.getByRole("searchbox", { name: "Find a client by name" });
  await field.focus();
  await coach.page.keyboard.type("nobody");
  await coach.page.keyboard.press("Enter");
  await expect(coach.page.getByText("No client of yours has this name.")).toBeVisible();
  await field.fill("tést");
  await coach.page.keyboard.press("Enter");
  const heading = coach.page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("One client found");
  expect(decodeURI(coach.page.url())).not.toMatch(/nobody|tést/i);
  await coach.page.getByRole("link", { name: "Test Person" }).focus();
  await coach.page.keyboard.press("Enter");
  await expect(heading).toHaveText("Test Person");

  // Back is the search, and back again the one before; a reload keeps it; "everybody" empties the field as well.
  await coach.page.goBack();
  await expect(heading).toHaveText("One client found");
  await expect(field).toHaveValue("tést");
  await coach.page.goBack();
  await expect(coach.page.getByText("No client of yours has this name.")).toBeVisible();
  await expect(field).toHaveValue("nobody");
  await coach.page.reload();
  await expect(coach.page.getByText("No client of yours has this name.")).toBeVisible();
  await coach.page.getByRole("link", { name: "Show everybody" }).click();
  await expect(field).toHaveValue("");
  await expect(coach.page).toHaveURL(/\/coach$/);
});

test("a page of a search goes on in the search, and no address says whom it looks for", async ({ coach }) => {
  const mark = "Marigold";
  for (let count = 0; count < 51; count++)
    await assigned((await aClient({ name: `${mark} ${count}` })).userId, coach.userId, []);
  await assigned((await aClient({ name: "Somebody Else" })).userId, coach.userId, []);
  const addresses: string[] = [];
  coach.page.on("request", (request) => addresses.push(decodeURIComponent(request.url())));
  await coach.page.goto("/coach");
  await coach.page.getByRole("searchbox", { name: "Find a client by name" }).fill(mark);
  await coach.page.getByRole("button", { name: "Find", exact: true }).click();
  await expect(coach.page.getByRole("heading", { level: 1 })).toHaveText("51 clients found");
  await coach.page.getByRole("link", { name: "Next" }).click();
  await expect(coach.page.getByText("51 to 51 of 51")).toBeVisible();
  await expect(coach.page.getByRole("heading", { level: 1 })).toHaveText("51 clients found");
  expect(addresses.filter((address) => address.includes(mark))).toEqual([]);
});

test("a search of somebody else’s is no search", async ({ client, coach }) => {
  await assigned(client.userId, coach.userId, []);
  const foreign = sealSearch(client.actor.key, "clients", "nobody");
  for (const sought of [foreign, sealSearch(coach.actor.key, "people", "nobody"), "anything"]) {
    await coach.page.goto(`/coach?sought=${sought}`);
    await expect(coach.page.getByRole("link", { name: "Test Person" })).toBeVisible();
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("consent is given and withdrawn", async ({ browser, client, coach, baseURL }) => {
    await assigned(client.userId, coach.userId, ["mental"]);
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await context.addCookies(await client.page.context().cookies());
    const page = await context.newPage();
    await page.goto("/sharing");
    await page.getByRole("switch", { name: "Mental" }).first().uncheck();
    await page.getByRole("switch", { name: "Financial" }).first().check();
    await page.getByRole("button", { name: /^Save what/ }).click();
    await page.goto("/sharing");
    await expect(page.getByRole("switch", { name: "Mental" }).first()).not.toBeChecked();
    await expect(page.getByRole("switch", { name: "Financial" }).first()).toBeChecked();
    await context.close();
  });

  test("a client is found", async ({ browser, client, coach, baseURL }) => {
    await assigned(client.userId, coach.userId, []);
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await context.addCookies(await coach.page.context().cookies());
    const page = await context.newPage();
    await page.goto("/coach");
    const field = page.getByRole("searchbox", { name: "Find a client by name" });
    await field.fill("nobody");
    await field.press("Enter");
    await expect(page.getByText("No client of yours has this name.")).toBeVisible();
    await expect(field).toHaveValue("nobody");
    expect(page.url()).not.toContain("nobody");
    await context.close();
  });
});
