import { afterEach, expect, test } from "vitest";
import { GET } from "@/app/api/health/route";
import { homeUrl, moveTo, silentServer } from "@/tests/support/other-server";

afterEach(() => moveTo(homeUrl));

test("200 while the database answers", async () => {
  const answer = await GET();
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok", database: "ok" });
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("503 when nobody listens at its address, and 200 again when it is back", async () => {
  await moveTo("mysql://root@127.0.0.1:1/nowhere");
  expect((await GET()).status).toBe(503);
  await moveTo(homeUrl);
  expect((await GET()).status).toBe(200);
});

test("503 within a few seconds when it accepts and says nothing", async () => {
  const silent = await silentServer();
  await moveTo(silent.url);
  const began = performance.now();
  expect((await GET()).status).toBe(503);
  expect(performance.now() - began).toBeLessThan(4_500);
  silent.stop();
});

test("503 when it refuses us", async () => {
  const elsewhere = new URL(homeUrl);
  elsewhere.pathname = "/no_such_database_anywhere";
  await moveTo(elsewhere.toString());
  expect((await GET()).status).toBe(503);
});
