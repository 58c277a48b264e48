import { createHash, randomBytes, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "@/bin/lib/ports";
import { localCertificate } from "@/bin/lib/up/certificate";
import { startTlsFront, type TlsFront } from "@/bin/lib/up/tls-front";

const folder = mkdtempSync(join(tmpdir(), "tls-"));
const names = ["localhost", "127.0.0.1", "192.168.1.7"];

let front: TlsFront;
let port: number;
let answer: (near: IncomingMessage, reply: ServerResponse) => void = (_near, reply) => reply.end();
const app = createServer((near, reply) => answer(near, reply));
beforeAll(async () => {
  app.listen(0, "127.0.0.1");
  await once(app, "listening");
  const bound = app.address();
  port = await freePort();
  const appPort = typeof bound === "object" && bound ? bound.port : 0;
  front = await startTlsFront(await localCertificate(folder, names), { host: "127.0.0.1", port, appPort });
});
afterAll(async () => {
  await front.close();
  app.close();
});

/** A browser that trusts the machine's authority and nobody else. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const ca = readFileSync(join(folder, "authority.pem"));
  return request({ host: "127.0.0.1", port, path, ca, agent: false, ...options });
}

async function textOf(sent: ReturnType<typeof ask>): Promise<string> {
  const [reply] = await once(sent, "response");
  let text = "";
  for await (const piece of reply) text += piece;
  return text;
}

test("the certificate is believed for its names by whoever trusts the authority, and kept from others' eyes", async () => {
  const server = new X509Certificate(readFileSync(join(folder, "server.pem")));
  const authority = new X509Certificate(readFileSync(join(folder, "authority.pem")));
  expect(server.verify(authority.publicKey)).toBe(true);
  expect([server.ca, authority.ca]).toEqual([false, true]);
  expect(server.checkIP("192.168.1.7")).toBe("192.168.1.7");
  for (const name of ["authority.key", "server.key"]) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
});

test("it is made once; another address gets another certificate from the same authority", async () => {
  const own = mkdtempSync(join(tmpdir(), "tls-"));
  const first = await localCertificate(own, names);
  expect(await localCertificate(own, names)).toEqual(first);
  const authority = readFileSync(join(own, "authority.pem"), "utf8");
  const moved = await localCertificate(own, ["localhost", "10.0.0.9"]);
  expect(moved.cert).not.toBe(first.cert);
  expect(readFileSync(join(own, "authority.pem"), "utf8")).toBe(authority);
});

test("the app hears where a request came from, and nothing that the browser claims of it", async () => {
  answer = (near, reply) => reply.end(JSON.stringify(near.headers));
  const headers = { host: "localhost:3000", "x-forwarded-for": "203.0.113.9", "x-forwarded-host": "evil.example" };
  const sent = ask("/x", {
    headers: { ...headers, "x-forwarded-proto": "http", forwarded: "for=1.2.3.4", "x-request-id": "y" },
  });
  sent.end();
  const heard = JSON.parse(await textOf(sent));
  expect(heard).toMatchObject({
    host: "localhost:3000",
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-host": "localhost:3000",
    "x-forwarded-proto": "https",
  });
  expect(heard).not.toHaveProperty("forwarded");
  expect(heard).not.toHaveProperty("x-request-id");
});

test("a large body goes through whole, and cookies come back as they are", async () => {
  const body = randomBytes(5_000_000);
  answer = async (near, reply) => {
    const hash = createHash("sha256");
    for await (const piece of near) hash.update(piece);
    reply.setHeader("set-cookie", ["__Host-a=1; Secure; Path=/", "__Host-b=2; Secure; Path=/"]);
    reply.end(hash.digest("hex"));
  };
  const sent = ask("/upload", { method: "POST" });
  sent.end(body);
  const [reply] = await once(sent, "response");
  expect(reply.headers["set-cookie"]).toHaveLength(2);
  let text = "";
  for await (const piece of reply) text += piece;
  expect(text).toBe(createHash("sha256").update(body).digest("hex"));
});

test("what the app says bit by bit arrives bit by bit, and a browser that goes away is told to the app", async () => {
  let gone: () => void = () => undefined;
  const left = new Promise<void>((resolve) => {
    gone = resolve;
  });
  answer = (_near, reply) => {
    reply.on("close", gone);
    reply.writeHead(200, { "content-type": "text/event-stream" });
    reply.write("first\n\n");
  };
  const sent = ask("/api/events");
  sent.on("error", () => undefined);
  sent.end();
  const [reply] = await once(sent, "response");
  const [piece] = await once(reply, "data");
  expect(String(piece)).toBe("first\n\n");
  sent.destroy();
  await left;
});

test("while the app is away the answer is 502", async () => {
  const own = await freePort();
  const lonely = await startTlsFront(await localCertificate(folder, names), {
    host: "127.0.0.1",
    port: own,
    appPort: await freePort(),
  });
  const sent = request({ host: "127.0.0.1", port: own, path: "/", agent: false, rejectUnauthorized: false });
  sent.end();
  const [reply] = await once(sent, "response");
  expect(reply.statusCode).toBe(502);
  reply.resume();
  await lonely.close();
});
