import { expect, test } from "vitest";
import { addressOf } from "@/lib/http/address";

const sent = (value?: string) => new Headers(value === undefined ? {} : { "x-forwarded-for": value });

test("without proxies of ours the header is anybody's claim", () => {
  expect(addressOf(sent("203.0.113.7"), 0)).toBeNull();
});

test("with proxies, the hop that ours wrote counts, whatever was forged before it", () => {
  expect(addressOf(sent("203.0.113.7"), 1)).toBe("203.0.113.7");
  expect(addressOf(sent("198.51.100.1, 203.0.113.7"), 1)).toBe("203.0.113.7");
  expect(addressOf(sent("forged, forged again, 203.0.113.7, 10.0.0.2"), 2)).toBe("203.0.113.7");
});

test("a header that is shorter than our proxies make it is not believed", () => {
  expect(addressOf(sent("203.0.113.7"), 2)).toBeNull();
  expect(addressOf(sent(), 1)).toBeNull();
  expect(addressOf(sent("x".repeat(60)), 1)).toBeNull();
});
