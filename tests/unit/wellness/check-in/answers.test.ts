import { expect, test } from "vitest";
import { isId } from "@/lib/ids";
import { localDay, middleOfDay } from "@/lib/time";
import { emotionalRow, financialRow, mentalRow, physicalRow, spiritualRow } from "@/lib/wellness/check-in/answer-rows";
import { changedAnswers } from "@/lib/wellness/check-in/changed-answers";
import { checkInFields } from "@/lib/wellness/check-in/fields";
import { withMoodWord } from "@/lib/wellness/check-in/mood-word";
import { firstDayMoved, lastDayMoved } from "@/lib/wellness/check-in/score-entries";
import { unusualAnswers } from "@/lib/wellness/check-in/unusual-answers";
import { isMeasured, readingId } from "@/lib/wellness/check-in/write-readings";

test("every field of the catalogue has a column to be written to", () => {
  const rows = [spiritualRow, mentalRow, emotionalRow, physicalRow, financialRow].map((row) => row({}));
  const written = rows.flatMap((row) => Object.keys(row)).sort();
  const named = checkInFields.map(({ name }) => name).filter((name) => !isMeasured(name));
  expect(written).toEqual([...named].sort());
});

test("null, an empty list and no answer at all are the same; 0 is an answer", () => {
  expect(changedAnswers({ stressLevel: null, emotionalTriggers: [] }, {})).toEqual([]);
  expect(changedAnswers({}, { meditationMinutesDaily: 0 })).toEqual(["meditationMinutesDaily"]);
  expect(changedAnswers({ emotionalTriggers: ["work"] }, { emotionalTriggers: ["work", "money"] })).toEqual([
    "emotionalTriggers",
  ]);
});

test("the word follows the face; a finer word stays", () => {
  expect(withMoodWord({ moodScore: 8 }).currentMood).toBe("light");
  expect(withMoodWord({ moodScore: 2, currentMood: "light" }).currentMood).toBe("heavy");
  expect(withMoodWord({ moodScore: 2, currentMood: "joy" }).currentMood).toBe("joy");
  expect(withMoodWord({ moodScore: null, currentMood: "light" }).currentMood).toBeNull();
});

test("a value at the edge of the usual is usual", () => {
  expect(unusualAnswers({ weightKg: 300, sleepDurationHours: 16 })).toEqual([]);
  expect(unusualAnswers({ weightKg: 300.1, sleepDurationHours: 0.5 })).toEqual(["sleepDurationHours", "weightKg"]);
});

test("a day's answers move the fortnight after it, a month's figures that month and the next", () => {
  expect([firstDayMoved("2026-01-31", ["stressLevel"]), lastDayMoved("2026-01-31", ["stressLevel"])]).toEqual([
    "2026-01-31",
    "2026-02-13",
  ]);
  const figures = ["savingsMinor"] as const;
  expect([firstDayMoved("2026-01-31", figures), lastDayMoved("2026-01-31", figures)]).toEqual([
    "2026-01-01",
    "2026-02-28",
  ]);
  expect(lastDayMoved("2026-12-01", figures)).toBe("2027-01-31");
});

test("the id of a reading is the same for the same check-in, differs by metric, and is an id of ours", () => {
  const checkIn = "019aa4b2-6c1e-7c3f-8a5b-1234567890ab";
  expect(readingId(checkIn, "weight")).toBe(readingId(checkIn, "weight"));
  expect(readingId(checkIn, "weight")).not.toBe(readingId(checkIn, "restingHeartRate"));
  expect(isId(readingId(checkIn, "weight"))).toBe(true);
  expect(readingId(checkIn, "weight").slice(0, 13)).toBe(checkIn.slice(0, 13));
});

test("the middle of a day belongs to that day, whenever the day begins and across a clock change", () => {
  for (const dayStartMinutes of [0, 240, 840, 1439]) {
    for (const day of ["2026-03-29", "2026-10-25", "2026-06-01"]) {
      const periods = [{ from: new Date(0), timeZone: "Europe/Berlin", dayStartMinutes }];
      expect(localDay(middleOfDay(day, periods), periods)).toBe(day);
    }
  }
});
