import { expect, test } from "vitest";
import { byCategory, categories } from "@/lib/categories";
import { addDays } from "@/lib/time";
import type { Dashboard, RecordedDay } from "@/lib/wellness/dashboard/dashboard";
import { headSentence } from "@/lib/wellness/dashboard/head-sentence";
import { say } from "@/lib/words";

const today = "2026-11-20";

function recorded(back: number, overall: number | null): RecordedDay {
  return {
    day: addDays(today, -back),
    scores: byCategory(() => overall),
    coverage: byCategory(() => 1),
    overall,
    answered: 2,
    filledInLater: false,
    changedAt: new Date("2026-11-20T10:00:00Z"),
  };
}

function sentence(
  days: RecordedDay[],
  span: { beganOn: string | null; newestDay: string | null },
  name = "Ava Lindqvist",
) {
  const dashboard: Dashboard = {
    today,
    range: 30,
    pauses: [],
    visible: new Set(categories),
    days,
    newest: null,
    ...span,
  };
  const { key, params } = headSentence(dashboard, name);
  return say("en-GB", key, params);
}

test("a new person reads where the page begins", () => {
  expect(sentence([], { beganOn: null, newestDay: null })).toBe("This page begins with your first check-in");
});

test("somebody who came back after a year is not taken for new", () => {
  expect(sentence([], { beganOn: "2024-01-01", newestDay: addDays(today, -400) })).toBe(
    "Your newest score is 400 days old",
  );
});

test("check-ins without an overall score are counted, not denied", () => {
  const days = [recorded(3, null), recorded(1, null)];
  expect(sentence(days, { beganOn: addDays(today, -3), newestDay: addDays(today, -1) })).toBe("2 days are in, Ava");
  expect(sentence(days, { beganOn: addDays(today, -3), newestDay: addDays(today, -1) }, "")).toBe("2 days are in");
});

test("with scores it speaks of the week", () => {
  const days = Array.from({ length: 60 }, (_, index) => recorded(59 - index, 60 + (index % 3)));
  expect(sentence(days, { beganOn: addDays(today, -59), newestDay: today })).toBe(
    "A week much like the ones before, Ava",
  );
});
