import { expect, test } from "@/tests/e2e/support/fixtures";

test("a blood pressure is logged by keyboard, stands in its band, is corrected, deleted and brought back", async ({
  client: { page },
}) => {
  await page.goto("/record/measurements/new");
  await page.getByLabel("Systolic (upper)").focus();
  await page.keyboard.type("132");
  await page.keyboard.press("Tab");
  await page.keyboard.type("84");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /Blood pressure.*High, stage 1.*132\/84 mmHg/ })).toBeVisible();

  await page.getByRole("link", { name: /132\/84/ }).click();
  await expect(page.getByRole("heading", { name: "Values" })).toBeVisible();
  await page.getByRole("link", { name: /132\/84/ }).click();
  await page.getByLabel("Systolic (upper)").fill("118");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "118 mmHg" })).toBeVisible();

  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("You can bring it back for 30 days")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "118 mmHg" })).toBeVisible();
});

test("half a blood pressure is refused beside its field, and the privacy eye hides a weight", async ({
  client: { page },
}) => {
  await page.goto("/record/measurements/new?metric=weight");
  await page.getByLabel("Weight").fill("71,5");
  await page.getByText("Blood pressure", { exact: true }).click();
  await page.getByLabel("Systolic (upper)").fill("120");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("A blood pressure has two numbers.")).toBeVisible();
  await page.getByLabel("Systolic (upper)").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("71.5 kg").first()).toBeVisible();
  await page.getByRole("button", { name: /Hide/ }).first().click();
  await expect(page.getByText("Hidden").first()).toBeVisible();
  expect(await page.content()).not.toContain("71.5");
});
