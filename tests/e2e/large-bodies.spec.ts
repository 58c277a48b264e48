import { once } from "node:events";
import { connect } from "node:net";
import sharp from "sharp";
import { expect, test } from "@/tests/e2e/support/fixtures";
import { sessionCookie } from "@/tests/e2e/support/session";
import { browserEnvironment } from "@/tests/support/browser-environment";

const { baseURL } = browserEnvironment;
const LARGE = 50 * 1024 * 1024;

const doors = [
  { path: "/api/me/photo", method: "POST", type: "multipart/form-data; boundary=x" },
  { path: "/api/me/profile", method: "PATCH", type: "application/json" },
  { path: "/api/me/drafts", method: "PUT", type: "application/json" },
  { path: "/api/me/journal/search", method: "POST", type: "application/json" },
  { path: "/api/auth/signout", method: "POST", type: "application/json" },
];

/** The first line of what a server answers to the head of a request and `sent` bytes of its body. */
async function firstLine(head: string[], sent: Buffer): Promise<string> {
  const { hostname, port } = new URL(baseURL);
  const socket = connect(Number(port), hostname);
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  socket.write(sent);
  const [answer] = await once(socket, "data");
  socket.destroy();
  return String(answer).split("\r\n")[0] ?? "";
}

for (const { path, method, type } of doors)
  test(`${method} ${path}: 50 MB are refused before they have come`, async ({ client }) => {
    const { name, value } = await sessionCookie(client, baseURL);
    const head = [
      `${method} ${path} HTTP/1.1`,
      `Host: ${new URL(baseURL).host}`,
      `Origin: ${baseURL}`,
      `Cookie: ${name}=${value}`,
      "Accept: application/json",
      `Content-Type: ${type}`,
    ];
    // Declared, and hardly begun: the answer waits for nothing.
    expect(await firstLine([...head, `Content-Length: ${LARGE}`], Buffer.alloc(10))).toContain(" 413 ");
    // Not declared, and not at its end: the answer comes once it is too much.
    const chunk = Buffer.alloc(6 * 1024 * 1024);
    const sent = Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")]);
    expect(await firstLine([...head, "Transfer-Encoding: chunked"], sent)).toContain(" 413 ");
  });

test("a browser that sends 50 MB hears the refusal, and the app lives on", async ({ client: { page } }) => {
  await page.goto("/settings/profile");
  const send = (bytes: number) =>
    page.evaluate(async (length) => {
      const form = new FormData();
      form.append("photo", new Blob([new Uint8Array(length)]), "photo.png");
      const options = { method: "POST", body: form, headers: { accept: "application/json" } };
      const response = await fetch("/api/me/photo", options);
      return [response.status, await response.text()];
    }, bytes);
  for (const [status, text] of await Promise.all([send(LARGE), send(LARGE), send(LARGE)])) {
    expect(status).toBe(413);
    expect(text).toContain("larger than 5 MB");
  }
  expect((await page.request.get("/api/health")).status()).toBe(200);
  const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#123456" } })
    .png()
    .toBuffer();
  const multipart = { photo: { name: "photo.png", mimeType: "image/png", buffer: picture } };
  const headers = { origin: baseURL, accept: "application/json" };
  expect((await page.request.post("/api/me/photo", { headers, multipart })).status()).toBe(200);
});

test("a page is no way in for 50 MB either", async ({ client: { page } }) => {
  await page.goto("/settings/profile");
  const multipart = { name: { name: "x.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(LARGE) } };
  const response = await page.request.post("/settings/profile", { headers: { origin: baseURL }, multipart });
  expect(response.status()).toBeGreaterThanOrEqual(400);
  expect((await page.request.get("/api/health")).status()).toBe(200);
  await page.reload();
  await expect(page.getByLabel("Your name")).toHaveValue("Test Person");
});
