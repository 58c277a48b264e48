import { describe, expect, test } from "vitest";
import { calendarDays, firstDayOfCalendar, weekdaysOf } from "@/app/_dashboard/calendar-days";
import { scoreLine } from "@/app/_dashboard/chart-points";
import { inputValueText } from "@/app/_dashboard/input-value";
import type { Reader } from "@/app/_dashboard/reader";
import { scoreTable } from "@/app/_dashboard/score-table";
import { dashboardSearch } from "@/app/_dashboard/search";
import { addDays } from "@/lib/time";
import { chartSeries } from "@/lib/wellness/scoring/series";
import { words } from "@/lib/words";

const today = "2026-11-20";
const reader: Reader = {
  locale: "en-GB",
  t: words("en-GB"),
  units: "metric",
  who: "self",
  hidesAmounts: false,
  tables: { isDrawn: false, link: { href: "", label: "" } },
};
const scores = [0, 1, 2, 4, 5, 6, 7].map((back) => ({ day: addDays(today, -back), score: 70.5 - back }));

describe("the line", () => {
  test("has one point a day, and a day without data stays open", () => {
    const { points, band } = scoreLine(chartSeries(scores, today, 7).points, 7, reader);
    expect(points.map(({ value }) => value)).toEqual([65, 66, 67, null, 69, 70, 71]);
    expect(points[3]).toMatchObject({ text: "not enough data", label: "Tuesday 17 November" });
    expect(band).toEqual(points.map(() => null));
  });
  test("beyond a month has one point a week, labelled with its day until the year is labelled by month", () => {
    const { points } = scoreLine(chartSeries(scores, today, 90).points, 90, reader);
    expect(points).toHaveLength(13);
    expect(points.at(-1)).toMatchObject({ tick: "14 Nov", value: 67.5 });
  });
  test("over a year has one point a week, and a week without data stays open", () => {
    const { points, band } = scoreLine(chartSeries(scores, today, 365).points, 365, reader);
    expect(points).toHaveLength(53);
    expect(band).toHaveLength(53);
    expect(points.at(-1)).toMatchObject({ label: "Week from 14 Nov", value: 67.5, text: "68 on average" });
    expect(points.at(-3)?.value).toBeNull();
  });
});

describe("the table", () => {
  test("is by day up to a month, newest first, with gaps in words", () => {
    const { rows } = scoreTable(chartSeries(scores, today, 7).points, 7, reader);
    expect(rows.map(([, value]) => value)).toEqual([71, 70, 69, "not enough data", 67, 66, 65]);
    expect(rows[0]?.[2]).toBe("not known yet");
  });
  test("is by week beyond, counting the days that had a score", () => {
    const { rows } = scoreTable(chartSeries(scores, today, 90).points, 90, reader);
    expect(rows).toHaveLength(13);
    expect(rows[0]).toEqual(["Saturday 14 November", 68, 6]);
    expect(rows[2]).toEqual(["Saturday 31 October", "not enough data", 0]);
  });
});

describe("the calendar", () => {
  test("begins where the reader's week begins", () => {
    expect(weekdaysOf(firstDayOfCalendar(today, 30, "en-GB"), "en-GB")[0]?.label).toBe("Mon");
    expect(weekdaysOf(firstDayOfCalendar(today, 30, "en-US"), "en-US")[0]?.label).toBe("Sun");
  });
  test("a day is as full as the parts that its reader sees", () => {
    const cell = { day: today, status: "partly", answered: 2 } as const;
    expect(calendarDays([cell], 5, reader)[0]).toMatchObject({ level: 2, label: "Friday 20 November: 2 of 5" });
    expect(calendarDays([cell], 2, reader)[0]).toMatchObject({ level: 4 });
    expect(calendarDays([{ ...cell, answered: 0, status: "missing" }], 0, reader)[0]).toMatchObject({ level: 0 });
  });
});

test("an answer is told in the reader's units, and money not at all while the eye is closed", () => {
  expect(inputValueText("hydrationMl", 1500, reader)).toBe("1,500 ml");
  expect(inputValueText("hydrationMl", 1500, { ...reader, units: "imperial" })).toBe("51 fl oz");
  expect(inputValueText("savingsRate", 21.04, reader)).toBe("21% of income kept");
  expect(inputValueText("savingsRate", 21.04, { ...reader, hidesAmounts: true })).toBe("Hidden");
  expect(inputValueText("stressLevel", 4, { ...reader, hidesAmounts: true })).toBe("4 of 10");
});

test("only the four ranges exist", () => {
  expect(dashboardSearch({})).toEqual({ range: 30, hasTables: false });
  expect(dashboardSearch({ range: "365", tables: "open" })).toEqual({ range: 365, hasTables: true });
  for (const params of [{ range: "31" }, { range: ["7", "30"] }, { range: "" }, { other: "1" }]) {
    expect(dashboardSearch(params)).toBeNull();
  }
});
