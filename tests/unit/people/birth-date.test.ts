import { expect, test } from "vitest";
import { judgeBirthDate } from "@/lib/people/start/birth-date";

test.each([
  ["2008-11-21", "2026-11-21", "old-enough"], // the birthday itself
  ["2008-11-22", "2026-11-21", "too-young"], // the day before
  ["2008-02-29", "2026-02-28", "too-young"], // a leap day is reached on March 1
  ["2008-02-29", "2026-03-01", "old-enough"],
  ["2026-11-21", "2026-11-21", "too-young"],
  ["2026-11-22", "2026-11-21", "impossible"],
  ["1906-11-21", "2026-11-21", "old-enough"], // 120
  ["1905-11-20", "2026-11-21", "impossible"], // 121
])("born %s is, on %s, %s", (dateOfBirth, today, judged) => {
  expect(judgeBirthDate(dateOfBirth, today, 18)).toBe(judged);
});

test("the operator's own limit counts", () => {
  expect(judgeBirthDate("2008-11-21", "2026-11-21", 21)).toBe("too-young");
});
