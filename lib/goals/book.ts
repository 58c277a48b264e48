import { goalMilestones, goals } from "@/db/schema/life/goals";
import { categories } from "@/lib/categories";
import { defineBook, defineRows } from "@/lib/entries/book";
import { choice, currency, day, number, text } from "@/lib/entries/field";
import { anyNumber, measureNamed, measureNames } from "./measures";
import { directions, goalStatuses, goalTexts, mostMilestones, priorities } from "./words";

const measured = { group: "measure" } as const;
const said = { group: "why", isLong: true } as const;

/** Steps on the way, in their order. */
const milestones = defineRows({
  name: "milestone",
  table: goalMilestones,
  most: mostMilestones,
  fields: [
    text("title", goalTexts.title, { isRequired: true }),
    day("targetDate", { mayLieAhead: true }),
    day("doneOn"),
  ],
});

/** What somebody wants, and the steps on the way. Each goal says to which part of a life it belongs. */
export const goalsBook = defineBook({
  name: "goals",
  category: "spiritual",
  categoryField: "category",
  home: "/goals",
  table: goals,
  day: { field: "startDate" },
  headline: ["title", "status", "targetDate"],
  filters: ["category", "status", "priority"],
  rows: milestones,
  fields: [
    text("title", goalTexts.title, { isRequired: true }),
    choice("category", categories, { isRequired: true }),
    day("targetDate", { mayLieAhead: true }),
    text("whyItMatters", goalTexts.long, said),
    text("description", goalTexts.long, said),
    choice("metric", measureNames, measured),
    text("ownUnit", goalTexts.unit, measured),
    number("startValue", { ...anyNumber, unit: null }, { ...measured, behindEye: true }),
    number("targetValue", { ...anyNumber, unit: null }, { ...measured, behindEye: true }),
    choice("direction", directions, measured),
    currency(measured),
    choice("status", goalStatuses, { isRequired: true, group: "plan" }),
    choice("priority", priorities, { group: "plan" }),
    day("startDate", { isRequired: true, mayLieAhead: true, group: "plan" }),
    day("achievedOn", { group: "plan" }),
  ],
  fieldIn(field, values) {
    const measure = measureNamed(values.metric);
    if (field.kind !== "number" || !measure) return field;
    const { min, max, decimals, unit } = measure;
    return { ...field, min, max, decimals, unit, kind: unit === "minor" ? "money" : "number" };
  },
  check({ startDate, targetDate, achievedOn, status, metric, startValue, targetValue, direction }) {
    const starts = (day: string | null) => startDate !== null && day !== null && day < startDate;
    const hasBoth = startValue !== null && targetValue !== null;
    const isOtherWay = hasBoth && direction !== null && (direction === "up") !== targetValue > startValue;
    return {
      targetDate: starts(targetDate) && "errors.endBeforeStart",
      achievedOn: achievedOn !== null && status !== "achieved" && "errors.notAchieved",
      metric: metric === null && (startValue ?? targetValue) !== null && "errors.chooseMeasure",
      targetValue:
        (metric !== null && targetValue === null && "errors.required") ||
        (hasBoth && startValue === targetValue && "errors.targetIsStart"),
      direction: isOtherWay && "errors.otherDirection",
    };
  },
});
