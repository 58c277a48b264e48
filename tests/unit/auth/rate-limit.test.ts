import fc from "fast-check";
import { expect, test } from "vitest";
import { waitAfter } from "@/lib/auth/rate-limit";
import { MINUTE } from "@/lib/clock";

const limit = { name: "test", most: 10, windowMs: 15 * MINUTE };

test.each([
  { current: 10, previous: 0, elapsed: 0, wait: 0 },
  { current: 5, previous: 10, elapsed: 0.5, wait: 0 },
  { current: 6, previous: 10, elapsed: 0.5, wait: 0.2 },
  { current: 1, previous: 11, elapsed: 0, wait: 3 / 11 },
  { current: 11, previous: 0, elapsed: 0.5, wait: 2 - 9 / 11 - 0.5 },
])("$current tries, $previous before, $elapsed of the window over", ({ wait, ...used }) => {
  expect(waitAfter({ ...used, limit }) / limit.windowMs).toBeCloseTo(wait, 5);
});

test("after the wait the next try may be made", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 11 }),
      fc.integer({ min: 0, max: 11 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (current, previous, elapsed) => {
        const wait = waitAfter({ current, previous, elapsed, limit }) / limit.windowMs;
        if (wait === 0) return current + previous * (1 - elapsed) <= limit.most;
        const later = elapsed + wait + 1e-9;
        const used =
          later < 1
            ? { current: current + 1, previous, elapsed: later }
            : { current: 1, previous: current, elapsed: later - 1 };
        return later < 2 && waitAfter({ ...used, limit }) === 0;
      },
    ),
  );
});
