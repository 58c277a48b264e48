import { expect, test } from "vitest";
import { requestIdFrom } from "@/lib/http/request-id";

const proxys = "0af7651916cd43dd8448eb211c80319c";

test("behind a proxy of ours its id goes on, so that both logs tell of the same request", () => {
  expect(requestIdFrom(proxys, 1)).toBe(proxys);
});

test("without one the header is anybody's claim", () => {
  expect(requestIdFrom(proxys, 0)).toMatch(/^[0-9a-f]{16}$/);
});

test("what could end a header or a log line, or is no id, is never taken", () => {
  const odd = [
    "",
    "short",
    `${proxys}\r\nset-cookie: a=b`,
    `${proxys}\n`,
    '","level":"info',
    "x".repeat(65),
    "ü".repeat(20),
  ];
  for (const sent of [...odd, undefined, [proxys, proxys]]) expect(requestIdFrom(sent, 1)).toMatch(/^[0-9a-f]{16}$/);
});

test("no two are the same", () => {
  expect(new Set(Array.from({ length: 1000 }, () => requestIdFrom(undefined, 0))).size).toBe(1000);
});
