import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "@/lib/clock";
import { dueReminder, nextReminder } from "@/lib/reminders/next-reminder";
import { addDays, daysFrom, localDay, type ZonePeriod } from "@/lib/time";

const living = (timeZone: string, dayStartMinutes = 0): ZonePeriod[] => [
  { from: new Date("2020-01-01T00:00:00Z"), timeZone, dayStartMinutes },
];
const iso = (instant: Date) => instant.toISOString().slice(0, "YYYY-MM-DDTHH:MM".length);
const next = (from: string, hour: number, periods: ZonePeriod[], remindedDay?: string) =>
  iso(nextReminder(new Date(`${from}Z`), hour, periods, remindedDay));
const later = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);

describe("the next reminder", () => {
  test("is at the person's hour, today when it is still to come", () => {
    expect(next("2026-11-20T06:59", 8, living("Europe/Berlin"))).toBe("2026-11-20T07:00");
    expect(next("2026-11-20T07:00", 8, living("Europe/Berlin"))).toBe("2026-11-21T07:00");
    expect(next("2026-11-20T10:00", 8, living("Asia/Kathmandu"))).toBe("2026-11-21T02:15");
    expect(next("2026-11-20T20:00", 23, living("America/Los_Angeles"))).toBe("2026-11-21T07:00");
  });

  test.each([
    // [zone, asked at, hour, is at]: skipped hours come as much later, doubled ones the first time
    ["Europe/Berlin", "2026-03-28T12:00", 2, "2026-03-29T01:00"], // 02:00 is 03:00
    ["Europe/Berlin", "2026-10-24T12:00", 2, "2026-10-25T00:00"], // the first of two
    ["America/New_York", "2026-03-07T12:00", 2, "2026-03-08T07:00"],
    ["America/New_York", "2026-10-31T12:00", 1, "2026-11-01T05:00"],
    ["Australia/Lord_Howe", "2026-10-03T00:00", 2, "2026-10-03T15:30"], // half an hour is skipped
    ["Africa/Cairo", "2026-04-23T12:00", 0, "2026-04-23T22:00"], // midnight itself is skipped
    ["America/Santiago", "2026-09-05T12:00", 0, "2026-09-06T04:00"],
  ])("in %s, asked at %s for %i o'clock, is at %s, however the clocks are moved", (zone, from, hour, at) => {
    expect(next(from, hour, living(zone))).toBe(at);
  });

  test("after a doubled hour is the next day's, not the second of the two", () => {
    expect(next("2026-10-25T00:00", 2, living("Europe/Berlin"))).toBe("2026-10-26T01:00");
  });

  test("follows a traveller, and never makes two of a day", () => {
    const moved: ZonePeriod[] = [
      ...living("Europe/Berlin"),
      { from: new Date("2026-11-20T10:00:00Z"), timeZone: "America/New_York", dayStartMinutes: 0 },
    ];
    expect(next("2026-11-20T10:00", 8, moved)).toBe("2026-11-20T13:00"); // nobody reminded them today yet
    expect(next("2026-11-20T10:00", 8, moved, "2026-11-20")).toBe("2026-11-21T13:00");
    const overTheDateLine: ZonePeriod[] = [
      ...living("Pacific/Auckland"),
      { from: new Date("2026-11-20T20:00:00Z"), timeZone: "Pacific/Honolulu", dayStartMinutes: 0 },
    ];
    expect(next("2026-11-20T20:00", 8, overTheDateLine, "2026-11-21")).toBe("2026-11-22T18:00");
  });

  test("of somebody whose day begins late belongs to the day that is still theirs", () => {
    const nightShift = living("Europe/Berlin", 240);
    expect(next("2026-11-20T22:00", 2, nightShift, "2026-11-20")).toBe("2026-11-22T01:00");
    expect(next("2026-11-20T22:00", 2, nightShift, "2026-11-19")).toBe("2026-11-21T01:00");
  });

  const zones = fc.constantFrom(
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Africa/Cairo",
    "America/Santiago",
    "Pacific/Apia",
    "Pacific/Kiritimati",
  );
  const instants = fc.date({ min: new Date("2024-01-01"), max: new Date("2029-12-31"), noInvalidDate: true });
  const anHour = fc.integer({ min: 0, max: 23 });

  test("property: it is later, within a day and a clock change, at the hour unless the clocks skip it, and due there", () => {
    fc.assert(
      fc.property(zones, instants, anHour, (zone, from, hour) => {
        const at = nextReminder(from, hour, living(zone));
        expect(at.getTime()).toBeGreaterThan(from.getTime());
        expect(at.getTime() - from.getTime()).toBeLessThanOrEqual(DAY + HOUR);
        const wall = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
        const isSkipped = wall.toPlainTime().toString() !== `${String(hour).padStart(2, "0")}:00:00`;
        if (isSkipped) expect(wall.hoursInDay).toBeLessThan(24);
        expect(dueReminder(at, hour, living(zone), null)?.day).toBe(localDay(at, living(zone)));
      }),
    );
  });

  test("property: a year of them has every day once, whatever the start of day", () => {
    fc.assert(
      fc.property(zones, instants, anHour, fc.integer({ min: 0, max: 1439 }), (zone, from, hour, dayStart) => {
        const periods = living(zone, dayStart);
        const days: string[] = [];
        let at = from;
        for (let count = 0; count < 366; count++) {
          at = nextReminder(at, hour, periods, days.at(-1));
          days.push(localDay(at, periods));
        }
        const [first = ""] = days;
        // Where the start of day lies in an hour that is skipped, clocks leave a day without its hour.
        const missing = daysFrom(first, addDays(first, 365)).filter((day) => !days.includes(day));
        expect(new Set(days).size).toBe(366);
        expect(missing.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 6 },
    );
  });
});

describe("a reminder that is due", () => {
  const berlin = living("Europe/Berlin");
  const due = (at: string, hour: number, remindedDay: string | null = null) =>
    dueReminder(new Date(`${at}Z`), hour, berlin, remindedDay);

  test("is worth sending for two hours, and not a moment longer", () => {
    const expiresAt = new Date("2026-11-20T09:00:00Z");
    expect(due("2026-11-20T07:00", 8)).toEqual({ day: "2026-11-20", expiresAt });
    expect(due("2026-11-20T08:59", 8)).toEqual({ day: "2026-11-20", expiresAt });
    expect(due("2026-11-20T09:00", 8)).toBeNull();
    expect(due("2026-11-20T06:59", 8)).toBeNull();
  });

  test("is not sent on the day after its own", () => {
    expect(due("2026-11-20T22:30", 23)).toMatchObject({ day: "2026-11-20" });
    expect(due("2026-11-20T23:30", 23)).toBeNull(); // half past midnight
  });

  test("is not sent for a day that had one", () => {
    expect(due("2026-11-20T07:00", 8, "2026-11-19")).not.toBeNull();
    expect(due("2026-11-20T07:00", 8, "2026-11-20")).toBeNull();
    expect(due("2026-11-20T07:00", 8, "2026-11-21")).toBeNull(); // who flew westward over the date line
  });

  test("property: whenever the worker comes back, what it sends is of the day that it is for its reader", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 3 * 24 * 60 }),
        fc.integer({ min: 0, max: 1439 }),
        (hour, minutes, dayStart) => {
          const periods = living("Europe/Berlin", dayStart);
          const at = later(new Date("2026-10-23T22:00:00Z"), minutes * 60_000);
          const found = dueReminder(at, hour, periods, null);
          if (found) expect(found.day).toBe(localDay(at, periods));
          if (found) expect(found.expiresAt.getTime() - at.getTime()).toBeLessThanOrEqual(2 * HOUR);
        },
      ),
    );
  });
});
