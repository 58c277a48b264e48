import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "@/tests/e2e/support/fixtures";

const go = "Agree and go on";

async function agree(page: Page, dateOfBirth = "1990-04-02"): Promise<void> {
  await page.goto("/welcome");
  await page.getByLabel("Your birth date").fill(dateOfBirth);
  await page.getByLabel("I agree to the terms").check();
  await page.getByLabel(/^I consent/).check();
  await page.getByRole("button", { name: go }).click();
}

/** A whole page is made for each look: on a busy machine that takes seconds. */
const slow = { timeout: 20_000 };

/** What the server keeps, seen by a page that has not been typed into. */
const kept = async (page: Page, label: string) => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const value = await other.getByLabel(label, { exact: true }).inputValue();
  await other.close();
  return value;
};

test("nothing is ticked beforehand, and each missing part says so beside itself", async ({ newcomer: { page } }) => {
  await page.goto("/today");
  await expect(page).toHaveURL("/welcome");
  for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await page.getByLabel("Your birth date").fill("1990-04-02");
  await page.getByRole("button", { name: go }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeFocused();
  await expect(page.getByLabel("Your birth date")).toHaveValue("1990-04-02");
  await expect(page.getByLabel("I agree to the terms")).toHaveAccessibleDescription(/Tick the box if you agree/);
  await expect(page.getByLabel(/^I consent/)).toHaveAccessibleDescription(/Tick the box if you consent/);
});

test("from the legal start to today by keyboard alone, with every question left open", async ({
  newcomer: { page },
}) => {
  test.slow(); // seven pages, key by key
  await page.goto("/welcome");
  await page.getByLabel("Your birth date").focus();
  await page.keyboard.type("04041990");
  await tabTo(page, "I agree to the terms");
  await page.keyboard.press("Space");
  await tabTo(page, "I consent to Purposeful keeping and using my health data for this");
  await page.keyboard.press("Space");
  await tabTo(page, go);
  await page.keyboard.press("Enter");
  for (const [step, button] of [
    ["about-you", "Next: Time and units"],
    ["time-and-units", "Next: Your body"],
    ["body", "Next: Where you stand"],
    ["focus", "Next: Where you are going"],
    ["goals", "Done, show me today"],
  ] as const) {
    await expect(page).toHaveURL(`/welcome/${step}`);
    await tabTo(page, button);
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL("/today");
});

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByLabel(name, { exact: true }).or(page.getByRole("button", { name, exact: true }));
  await target.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach "${name}"`);
}

test("too young: a kind refusal, a way to correct a slip, and the account removed on request", async ({
  newcomer: { page },
}) => {
  await agree(page, `${new Date().getUTCFullYear() - 12}-01-01`);
  await expect(page.getByRole("heading", { name: "Not yet" })).toBeVisible();
  await expect(page.getByText("The birth date that you gave was not kept.")).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Not yet" })).toBeVisible();
  await page.getByRole("link", { name: "Give your birth date again" }).click();
  await expect(page.getByLabel("Your birth date")).toHaveValue("");
  await page.goBack();
  await page.getByText("Remove my account").click();
  await page.getByRole("button", { name: "Remove it now" }).click();
  await expect(page.getByRole("heading", { name: "Your account is removed" })).toBeVisible();
  await page.goto("/welcome");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("answers are kept as they are given, and the flow goes on where it was left", async ({ newcomer: { page } }) => {
  await agree(page);
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page).toHaveURL("/welcome/time-and-units");
  await page
    .getByLabel("Units")
    .or(page.getByRole("radio", { name: "Pounds, feet and inches" }))
    .last()
    .check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goto("/welcome/body");
  await page.getByLabel("Height, ft").fill("5");
  await page.getByLabel("Height, in").fill("10.5");
  await page.getByLabel("Anything that troubles you").fill("shallow sleep");
  await page.getByLabel("Gender, in your own words").focus();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect.poll(() => kept(page, "Anything that troubles you"), slow).toBe("shallow sleep");
  expect(await kept(page, "Height, ft")).toBe("5");
  expect(await kept(page, "Height, in")).toBe("10.5");
  await page.getByRole("link", { name: "Skip for now" }).click();
  await expect(page).toHaveURL("/today");
  await page.goto("/settings");
  await page.getByRole("link", { name: "Go on with them" }).click();
  await expect(page).toHaveURL("/welcome/time-and-units");
});

test("what cannot be read is said beside its field while one goes on, and again by the button", async ({
  client: { page },
}) => {
  await page.goto("/welcome/about-you");
  const phone = page.getByLabel("Phone", { exact: true });
  await phone.fill("call me");
  await phone.blur();
  await expect(phone).toHaveAccessibleDescription(/Write a phone number/);
  await phone.fill("+44 20 7946 0958");
  await phone.blur();
  await expect(phone).not.toHaveAccessibleDescription(/Write a phone number/);
  await page.goto("/welcome/body");
  await page.getByLabel("Height", { exact: true }).fill("1,78");
  await page.getByLabel("Anything that troubles you").fill("still here");
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await expect(page.getByLabel("Height", { exact: true })).toHaveAccessibleDescription(/between 50 and 244 cm/);
  await expect(page.getByLabel("Anything that troubles you")).toHaveValue("still here");
});

test("an unreachable server is said, and the next change brings everything", async ({ client: { page } }) => {
  await page.goto("/welcome/goals");
  const purpose = page.getByLabel("What you are here for, in a sentence");
  await page.context().setOffline(true);
  await purpose.fill("To be awake");
  await purpose.blur();
  await expect(page.getByText(/Not saved yet/)).toBeVisible();
  await page.context().setOffline(false);
  await page.getByLabel("Mental", { exact: true }).fill("calm");
  await page.getByLabel("Mental", { exact: true }).blur();
  await expect.poll(() => kept(page, "What you are here for, in a sentence"), slow).toBe("To be awake");
});

test("words of crisis open the help page first, and are kept", async ({ client: { page } }) => {
  await page.goto("/welcome/goals");
  const goal = page.getByLabel("Emotional", { exact: true });
  await goal.fill("I want to kill myself tonight");
  await goal.blur();
  await expect(page.getByRole("link", { name: "Open the help page" })).toBeVisible();
  await page.getByRole("button", { name: "Done, show me today" }).click();
  await expect(page).toHaveURL("/help-now");
  await page.goto("/welcome/goals");
  await expect(page.getByLabel("Emotional", { exact: true })).toHaveValue("I want to kill myself tonight");
});

test("the device's zone is offered, and taken by one press", async ({ browser, client }) => {
  const context = await browser.newContext({ timezoneId: "Asia/Tokyo" });
  await context.addCookies(await client.page.context().cookies());
  const page = await context.newPage();
  await page.goto("/welcome/time-and-units");
  await expect(page.getByLabel("Time zone", { exact: true })).toHaveValue("Europe/Berlin");
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(page.getByLabel("Time zone", { exact: true })).toHaveValue("Asia/Tokyo");
  await expect.poll(() => kept(page, "Time zone"), slow).toBe("Asia/Tokyo");
  await context.close();
});

test("an unknown step is not there", async ({ client: { page } }) => {
  expect((await page.goto("/welcome/nothing"))?.status()).toBe(404);
});

const picture = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: "#b5793b" } })
    .jpeg()
    .toBuffer();
const file = (buffer: Buffer) => ({ name: "me.jpg", mimeType: "image/jpeg", buffer });

test("a photo is taken, shown and let go; what is none is refused in words", async ({ client: { page } }) => {
  await page.goto("/settings/profile");
  expect((await page.request.get("/api/me/photo")).status()).toBe(404);
  const box = page.getByLabel(/Choose (a|another) photo/);
  await box.setInputFiles(file(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")));
  await expect(page.getByText(/not a picture that we can read/)).toBeVisible();
  await box.setInputFiles(file(await picture()));
  await expect(page.getByText("Your photo is saved.")).toBeVisible();
  const answer = await page.request.get("/api/me/photo");
  expect(answer.headers()).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  expect(await sharp(await answer.body()).metadata()).toMatchObject({ width: 256, height: 256, format: "webp" });
  await page.getByRole("button", { name: "Remove photo" }).click();
  // The button gives way at once, the answer of the server follows.
  await expect(page.getByRole("button", { name: "Remove photo" })).toBeHidden();
  await expect.poll(async () => (await page.request.get("/api/me/photo")).status()).toBe(404);
});

test("an upload from elsewhere, signed out, or too large is refused", async ({
  client: { page },
  request,
  baseURL,
}) => {
  const photo = file(await picture());
  const origin = baseURL ?? "";
  const post = (headers: Record<string, string>, body = photo) =>
    page.request.post("/api/me/photo", {
      headers: { accept: "application/json", ...headers },
      multipart: { photo: body },
    });
  expect((await post({ origin: "https://elsewhere.example" })).status()).toBe(403);
  expect((await post({ origin }, file(Buffer.alloc(6 * 1024 * 1024, 1)))).status()).toBe(413);
  expect((await request.post("/api/me/photo", { headers: { origin }, multipart: { photo } })).status()).toBe(401);
  expect((await page.request.get("/api/me/photo")).status()).toBe(404);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the legal start and every step work as plain forms", async ({ newcomer: { page } }) => {
    test.slow(); // eight pages, one after the other
    await page.goto("/welcome");
    await page.getByLabel("I agree to the terms").check();
    await page.getByRole("button", { name: go }).click();
    await expect(page.getByText("Give your birth date.")).toBeVisible();
    await expect(page.getByLabel("I agree to the terms")).toBeChecked();
    await page.getByLabel("Your birth date").fill("1990-04-02");
    await page.getByLabel(/^I consent/).check();
    await page.getByRole("button", { name: go }).click();

    await expect(page).toHaveURL("/welcome/about-you");
    await page.getByLabel("A photo", { exact: true }).setInputFiles(file(await picture()));
    await page.getByRole("button", { name: "Upload" }).click();
    await expect(page.getByText("Your photo is saved.")).toBeVisible();
    await page.getByLabel("Your name").fill("Ada");
    await page.getByText("Why we ask").click();
    await expect(page.getByText("It is how we and your coach address you.", { exact: false })).toBeVisible();
    await page.getByRole("button", { name: /^Next/ }).click();
    await page.getByLabel("Time zone", { exact: true }).selectOption("Asia/Kolkata");
    await page.getByRole("button", { name: /^Next/ }).click();
    await page.getByLabel("Height", { exact: true }).fill("178,5");
    await page.getByRole("button", { name: /^Next/ }).click();
    await page.getByRole("radio", { name: "6", exact: true }).check();
    await page.getByRole("checkbox", { name: "Mental" }).check();
    await page.getByRole("button", { name: /^Next/ }).click();
    await page.getByLabel("Mental", { exact: true }).fill("Calm evenings");
    await page.getByRole("button", { name: "Done, show me today" }).click();
    await expect(page).toHaveURL("/today");

    await page.goto("/settings/about-you");
    await expect(page.getByLabel("Height", { exact: true })).toHaveValue("178.5");
    await expect(page.getByRole("textbox", { name: "Mental" })).toHaveValue("Calm evenings");
    await expect(page.getByRole("radio", { name: "6", exact: true })).toBeChecked();
  });

  test("too young is refused as kindly", async ({ newcomer: { page } }) => {
    await agree(page, "2019-05-05");
    await expect(page.getByRole("heading", { name: "Not yet" })).toBeVisible();
  });
});
