import { expect, test } from "vitest";
import { isMachineMade } from "@/lib/http/prefetch";

const asked = (headers: Record<string, string>) => isMachineMade(new Headers(headers));

test("what a browser does on its own keeps no session alive: loading in advance, polling, following what changed elsewhere", () => {
  expect(asked({ "sec-purpose": "prefetch" })).toBe(true);
  expect(asked({ "x-polling": "1" })).toBe(true);
  expect(asked({ cookie: "theme=dark; auto-refresh=1; __Host-session=x" })).toBe(true);
});

test("what a person asks for does, whatever their other cookies are called", () => {
  for (const cookie of ["theme=dark", "auto-refresh=", "auto-refresh=11", "not-auto-refresh=1", "x=auto-refresh=1"])
    expect(asked({ cookie }), cookie).toBe(false);
});
