import { describe, expect, test } from "vitest";
import { demoClients } from "@/db/seed/cast";
import { dayOf } from "@/db/seed/day";
import { addDays, daysFrom } from "@/lib/time";
import { checkInSchema } from "@/lib/wellness/check-in/schema";

const today = "2026-11-20";

describe.each(demoClients)("$name", ({ life, locale, currency, units }) => {
  const days = daysFrom(addDays(today, -life.days), today);
  const answers = days.map((day) => dayOf(life, day, today));

  test("every answer is one that the form would take", () => {
    const schema = checkInSchema({ locale, currency, units });
    for (const values of answers) if (values) expect(schema.safeParse(values).error?.issues ?? []).toEqual([]);
  });
  test("the same seed makes the same data", () => {
    expect(days.map((day) => dayOf(life, day, today))).toEqual(answers);
  });
});

test("a year of Ava's has some gaps, but not many", () => {
  const [ava] = demoClients;
  if (!ava) throw new Error("the cast is empty");
  const days = daysFrom(addDays(today, -365), addDays(today, -1));
  const missing = days.filter((day) => dayOf(ava.life, day, today) === null).length / days.length;
  expect(missing).toBeGreaterThan(0.02);
  expect(missing).toBeLessThan(0.1);
});
