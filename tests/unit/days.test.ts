import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { isId, newId } from "@/lib/ids";
import {
  addDays,
  daysBetween,
  daysFrom,
  firstDayOfWeek,
  isDay,
  localDay,
  middleOfDay,
  type ZonePeriod,
} from "@/lib/time";

const since = (from: string, timeZone: string, dayStartMinutes = 0): ZonePeriod => ({
  from: new Date(from),
  timeZone,
  dayStartMinutes,
});

describe("the day of an instant, where clocks are moved", () => {
  const nightOwl = [since("2020-01-01T00:00:00Z", "Europe/Berlin", 4 * 60)];
  test.each([
    ["half past four on the morning that lost an hour is that morning", "2026-03-29T02:30:00Z", "2026-03-29"],
    ["half past three on it is the night before", "2026-03-29T01:30:00Z", "2026-03-28"],
    ["half past three on the morning that gained an hour is the night before", "2026-10-25T02:30:00Z", "2026-10-24"],
    ["four o'clock on it begins the day", "2026-10-25T03:00:00Z", "2026-10-25"],
  ])("%s", (_what, instant, day) => {
    expect(localDay(new Date(instant), nightOwl)).toBe(day);
  });
});

describe("the middle of a day belongs to that day", () => {
  const year = daysFrom("2026-01-01", "2026-12-31");
  test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "Asia/Kathmandu", "America/New_York"])(
    "in %s, whenever the day begins",
    (timeZone) => {
      for (const dayStartMinutes of [0, 240, 840, 1439]) {
        const periods = [since("2020-01-01T00:00:00Z", timeZone, dayStartMinutes)];
        expect(year.filter((day) => localDay(middleOfDay(day, periods), periods) !== day)).toEqual([]);
      }
    },
  );
  test("also on a day on which somebody flew across the world", () => {
    for (const hour of [0, 3, 6, 9, 12, 15, 18, 21]) {
      const at = `2026-05-10T${String(hour).padStart(2, "0")}:00:00Z`;
      const periods = [since("2020-01-01T00:00:00Z", "Pacific/Honolulu"), since(at, "Pacific/Kiritimati")];
      // Flying west over the date line skips a day: only days that the person had can be found again.
      const lived = new Set(
        Array.from({ length: 24 * 8 }, (_, quarter) =>
          localDay(new Date(Date.parse("2026-05-08T00:00:00Z") + quarter * 1_800_000), periods),
        ),
      );
      const days = daysFrom("2026-05-08", "2026-05-11").filter((day) => lived.has(day) && lived.has(addDays(day, -1)));
      for (const day of days) {
        const found = localDay(middleOfDay(day, periods), periods);
        expect({ at, day, found }).toEqual({ at, day, found: day });
      }
    }
  });
});

test("a day is a real one, of a year that every database keeps", () => {
  expect(["2026-02-28", "1000-01-01", "9999-12-31"].every(isDay)).toBe(true);
  expect(["2026-02-29", "0000-01-01", "0999-12-31", "2026-1-1", "+002026-01-01"].some(isDay)).toBe(false);
});

test("an id in capitals is none: what is sealed for it would never open again", () => {
  const id = newId();
  expect(isId(id)).toBe(true);
  expect(isId(id.toUpperCase())).toBe(false);
});

test("a week begins on the reader's own first day, before and after 1970", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -40_000, max: 40_000 }),
      fc.constantFrom("en-GB", "en-US", "ar-EG"),
      (days, locale) => {
        const day = Temporal.PlainDate.from("1970-01-01").add({ days }).toString();
        const first = firstDayOfWeek(day, locale);
        const begins = { "en-GB": 1, "en-US": 7, "ar-EG": 6 }[locale];
        expect(Temporal.PlainDate.from(first).dayOfWeek).toBe(begins);
        expect(daysBetween(first, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(first, day)).toBeLessThan(7);
      },
    ),
  );
});
