import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adherence } from "@/lib/health/medications/adherence";
import { dosesBetween, dueAt, type Schedule, scheduleOf } from "@/lib/health/medications/schedule";
import { isPausedOn, type Pause } from "@/lib/life/pauses/pause";
import { addDays, daysFrom, localDay, wallOf, type ZonePeriod } from "@/lib/time";

const living = (timeZone: string, dayStartMinutes = 240, from = "2020-01-01T00:00:00Z"): ZonePeriod => ({
  from: new Date(from),
  timeZone,
  dayStartMinutes,
});
const berlin = [living("Europe/Berlin")];
const moved = [...berlin, living("Asia/Tokyo", 240, "2026-06-10T12:00:00Z")];
const medicine = {
  frequency: "every_day",
  startDate: "2026-01-01",
  endDate: null,
  isActive: null,
  times: ["08:00", "20:00"],
  weekdays: [],
  travelRule: "local_time",
};
const scheduled = (said: object, periods = berlin): Schedule => {
  const schedule = scheduleOf({ ...medicine, ...said }, periods);
  if (!schedule) throw new Error("nothing is due");
  return schedule;
};
const instants = (schedule: Schedule, from: string, to: string, periods: readonly ZonePeriod[]) =>
  dosesBetween(schedule, from, to, periods).map((dose) => dose.dueAt.toISOString());

describe("what is due", () => {
  test("is each time of each day, by the clock where the person is", () => {
    expect(instants(scheduled({}), "2026-03-02", "2026-03-02", berlin)).toEqual([
      "2026-03-02T07:00:00.000Z",
      "2026-03-02T19:00:00.000Z",
    ]);
  });
  test("is on the chosen days of the week alone, from the first day to the last", () => {
    const schedule = scheduled({ frequency: "some_days", weekdays: ["mon", "thu"], endDate: "2026-03-09" });
    const days = dosesBetween(schedule, "2026-02-20", "2026-03-30", berlin).map(({ day }) => day);
    expect([...new Set(days)]).toEqual(["2026-02-23", "2026-02-26", "2026-03-02", "2026-03-05", "2026-03-09"]);
  });
  test("is nothing while paused or as needed", () => {
    expect(scheduleOf({ ...medicine, isActive: false }, berlin)).toBeNull();
    expect(scheduleOf({ ...medicine, frequency: "as_needed" }, berlin)).toBeNull();
  });
  test("keeps its time by the clock after a move, or its interval, as the person chose", () => {
    const [local, home] = [scheduled({}, moved), scheduled({ travelRule: "home_interval" }, moved)];
    const slot = { day: "2026-06-20", minutes: 480 };
    expect(dueAt(local, slot, moved).toISOString()).toBe("2026-06-19T23:00:00.000Z"); // 08:00 in Tokyo
    expect(dueAt(home, slot, moved).toISOString()).toBe("2026-06-20T06:00:00.000Z"); // 08:00 in Berlin
  });
  test("after midnight and before the day begins it belongs to the evening before", () => {
    const late = scheduled({ times: ["01:00"] });
    expect(dosesBetween(late, "2026-03-02", "2026-03-02", berlin)[0]?.day).toBe("2026-03-03");
  });
  test("a time that the moved clock leaves out is due all the same, and one shown twice is due once", () => {
    const night = scheduled({ times: ["02:30"] });
    expect(instants(night, "2026-03-28", "2026-03-28", berlin)).toEqual(["2026-03-29T01:30:00.000Z"]);
    expect(instants(night, "2026-10-24", "2026-10-24", berlin)).toEqual(["2026-10-25T00:30:00.000Z"]);
  });
});

const zones = fc.constantFrom(
  "Europe/Berlin",
  "Asia/Tokyo",
  "America/New_York",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
);
const times = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 8 });
const dayStarts = fc.integer({ min: 0, max: 360 });
const moves = fc.integer({ min: 0, max: 60 * 24 });
const clock = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);
const [from, to] = ["2026-03-01", "2026-04-30"];

describe("over zones, journeys and clock changes", () => {
  test("every dose of the schedule belongs to exactly one of the person's days, by either rule", () => {
    fc.assert(
      fc.property(zones, zones, dayStarts, moves, times, fc.boolean(), (home, away, start, hours, at, isHome) => {
        const flight = new Date(Date.parse("2026-03-01T00:00:00Z") + hours * 3_600_000).toISOString();
        const periods = [living(home, start), living(away, start, flight)];
        const said = { times: at.map(clock), travelRule: isHome ? "home_interval" : "local_time" };
        const schedule = scheduled(said, periods);
        const byDay = daysFrom(addDays(from, -3), addDays(to, 3)).flatMap((day) =>
          dosesBetween(schedule, day, day, periods).map((dose) => {
            expect(localDay(dose.dueAt, periods)).toBe(day);
            return `${dose.day} ${dose.minutes}`;
          }),
        );
        expect(new Set(byDay).size).toBe(byDay.length);
        const all = daysFrom(from, to).flatMap((day) => at.map((minutes) => `${day} ${minutes}`));
        expect(all.filter((slot) => !byDay.includes(slot))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
  test("home's interval is a day long wherever the person goes, but where home moves its clock", () => {
    fc.assert(
      fc.property(zones, zones, moves, fc.integer({ min: 0, max: 1439 }), (home, away, hours, minutes) => {
        const flight = new Date(Date.parse("2026-03-01T00:00:00Z") + hours * 3_600_000).toISOString();
        const periods = [living(home), living(away, 240, flight)];
        const schedule = scheduled({ times: [clock(minutes)], travelRule: "home_interval" }, periods);
        const due = daysFrom(from, to).map((day) => dueAt(schedule, { day, minutes }, periods).getTime());
        const gaps = due.slice(1).map((instant, index) => Math.abs(instant - (due[index] ?? 0) - 86_400_000));
        expect(Math.max(...gaps)).toBeLessThanOrEqual(3_600_000);
        expect(gaps.filter((gap) => gap > 0).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 30 },
    );
  });
  test("by the local clock it is due when the wall shows its time, but where no wall ever showed it", () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 240, max: 1439 }), (zone, minutes) => {
        const periods = [living(zone)];
        const schedule = scheduled({ times: [clock(minutes)] }, periods);
        for (const { dueAt: instant, minutes: said } of dosesBetween(schedule, from, to, periods))
          expect(wallOf(instant, periods).minutes).toBe(said);
      }),
      { numRuns: 20 },
    );
  });
});

describe("adherence", () => {
  const today = "2026-03-31";
  const longAgo = new Date("2026-01-01T10:00:00Z");
  const answers = (days: number, state: string) =>
    daysFrom(addDays(today, -days), addDays(today, -1)).flatMap((day) =>
      [480, 1200].map((minutes) => ({ day, minutes, state })),
    );
  const of = (said: object, answered: ReturnType<typeof answers>, writtenDown = longAgo, pauses: Pause[] = []) =>
    adherence(scheduleOf({ ...medicine, ...said }, berlin), answered, writtenDown, today, berlin, pauses);

  test("is what was taken of what was due; later, skipped and unanswered are not taken", () => {
    expect(of({}, answers(15, "taken"))).toEqual({ taken: 30, due: 60 });
    expect(of({}, answers(30, "later"))).toEqual({ taken: 0, due: 60 });
    expect(of({}, [])).toEqual({ taken: 0, due: 60 });
  });
  test("is nothing with too little data, and counts from the day on which it was written down", () => {
    expect(of({}, [], new Date("2026-03-29T10:00:00Z"))).toBeNull();
    expect(of({}, answers(5, "taken"), new Date("2026-03-26T10:00:00Z"))).toEqual({ taken: 10, due: 10 });
  });
  test("does not count what is paused or stopped", () => {
    expect(of({ isActive: false }, answers(30, "taken"))).toBeNull();
    expect(of({ endDate: "2026-03-30" }, answers(30, "taken"))).toBeNull();
  });
  test("leaves the days of a pause out, but for those on which all was taken", () => {
    const pause = [{ from: addDays(today, -10), to: addDays(today, -6) }];
    const outside = answers(30, "taken").filter(({ day }) => !isPausedOn(pause, day));
    expect(of({}, outside, longAgo, pause)).toEqual({ taken: 50, due: 50 });
    expect(of({}, answers(30, "taken"), longAgo, pause)).toEqual({ taken: 60, due: 60 });
    expect(of({}, outside.slice(1), longAgo, pause)).toEqual({ taken: 49, due: 50 });
  });
  test("is not lost when the time of day was changed since", () => {
    expect(of({ times: ["09:00", "21:00"] }, answers(30, "taken"))).toEqual({ taken: 60, due: 60 });
  });
});
