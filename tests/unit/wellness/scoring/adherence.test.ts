import { expect, test } from "vitest";
import { type AdherencePast, adherence } from "@/lib/wellness/scoring/adherence";

const past: AdherencePast = {
  beganOn: "2026-03-02",
  days: [
    { day: "2026-03-02", answered: 5, filledInLater: false },
    { day: "2026-03-03", answered: 2, filledInLater: false },
    { day: "2026-03-04", answered: 5, filledInLater: true },
    { day: "2026-03-05", answered: 0, filledInLater: false },
    { day: "2026-03-07", answered: 3, filledInLater: false },
  ],
  pauses: [{ from: "2026-03-06", to: "2026-03-08" }],
};

test("each day says what it is", () => {
  const { cells } = adherence("2026-03-01", "2026-03-10", past);
  expect(cells.map(({ status }) => status)).toEqual([
    "before",
    "checkedIn",
    "partly",
    "filledInLater",
    "missing", // an entry without any answer is none
    "paused",
    "partly", // a check-in during a pause still counts
    "paused",
    "missing",
    "open",
  ]);
});

test("n of m days: pauses, days before the beginning and an open today do not count", () => {
  expect(adherence("2026-03-01", "2026-03-10", past)).toMatchObject({ done: 4, counted: 6, paused: 2, later: 1 });
});

test("a check-in today counts at once, and a lasting pause reaches up to today", () => {
  const today = { day: "2026-03-10", answered: 5, filledInLater: false };
  expect(adherence("2026-03-10", "2026-03-10", { ...past, days: [today] })).toMatchObject({ done: 1, counted: 1 });
  const lasting = { days: [], beganOn: "2026-03-01", pauses: [{ from: "2026-03-09", to: null }] };
  expect(adherence("2026-03-08", "2026-03-10", lasting)).toMatchObject({ done: 0, counted: 1, paused: 2 });
});

test("a pause never lowers the share of days", () => {
  const share = (given: AdherencePast) => {
    const { done, counted } = adherence("2026-03-01", "2026-03-10", given);
    return done / counted;
  };
  expect(share(past)).toBeGreaterThanOrEqual(share({ ...past, pauses: [] }));
});
