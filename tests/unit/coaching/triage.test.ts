import { expect, test } from "vitest";
import { byCategory, categories } from "@/lib/categories";
import { type TriageFacts, triage } from "@/lib/coaching/triage";
import { addDays } from "@/lib/time";

const today = "2026-11-20";

/** A client who checks in every day with `score`, the last five days with `recent`. */
function facts(overrides: Partial<TriageFacts> = {}, score = 70, recent = score): TriageFacts {
  const days = Array.from({ length: 40 }, (_, back) => 40 - back).map((back) => ({
    day: addDays(today, -back),
    scores: byCategory((category) => (category === "mental" && back <= 5 ? recent : score + (back % 3))),
    coverage: byCategory(() => 1),
    overall: score,
  }));
  return {
    hasSafetyTask: false,
    startedOn: addDays(today, -90),
    newestDay: addDays(today, -1),
    days,
    shared: new Set(categories),
    today,
    ...overrides,
  };
}

test("somebody who may be in danger comes before everybody else", () => {
  expect(triage(facts({ hasSafetyTask: true })).code).toBe("safety");
});

test("nothing unusual is said to be steady", () => {
  expect(triage(facts()).code).toBe("steady");
});

test("four days of silence are unusual for a daily writer, three are not", () => {
  expect(triage(facts({ newestDay: addDays(today, -3) })).code).toBe("steady");
  expect(triage(facts({ newestDay: addDays(today, -4) }))).toMatchObject({ code: "silent", params: { days: 4 } });
});

test("silence is measured by the person's own rhythm", () => {
  const weekly = facts().days.filter((_, index) => index % 7 === 0);
  expect(triage(facts({ days: weekly, newestDay: addDays(today, -10) })).code).not.toBe("silent");
  expect(triage(facts({ days: weekly, newestDay: addDays(today, -15) })).code).toBe("silent");
});

test("a category well below what was usual is named with both figures", () => {
  expect(triage(facts({}, 70, 40))).toMatchObject({ code: "below.mental", params: { to: 40 } });
});

test("two days are enough when they lie far out, as when somebody is ill and leaves days out", () => {
  const withoutSome = (recent: number) =>
    facts({}, 70, recent).days.filter(({ day }) => ![1, 2].some((back) => day === addDays(today, -back)));
  expect(triage(facts({ days: withoutSome(40) })).code).toBe("below.mental");
  expect(triage(facts({ days: withoutSome(65) })).code).toBe("steady");
});

test("what is not shared is never a reason", () => {
  expect(triage(facts({ shared: new Set(["physical"]) }, 70, 40)).code).toBe("steady");
  expect(triage(facts({ shared: new Set() }, 70, 40)).code).toBe("nothingShared");
});

test("a new client is met", () => {
  expect(triage(facts({ startedOn: addDays(today, -3) })).code).toBe("new");
  expect(triage(facts({ newestDay: null, days: [] })).code).toBe("noEntries");
});
