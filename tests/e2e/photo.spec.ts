import sharp from "sharp";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { file, picture } from "@/tests/e2e/support/onboarding";

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
