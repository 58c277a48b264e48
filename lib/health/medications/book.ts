import { medications } from "@/db/schema/health/medications";
import { defineBook } from "@/lib/entries/book";
import { choice, day, flag, rating, several, text, times } from "@/lib/entries/field";
import { weekdays } from "@/lib/weekdays";
import { frequencies, medicationTypes, mostTimes, travelRules } from "./words";

const course = { group: "course" } as const;
const judged = { group: "judged" } as const;

/** Medicines and supplements, with the schedule from which doses follow. */
export const medicationsBook = defineBook({
  name: "medications",
  category: "physical",
  table: medications,
  day: { field: "startDate" },
  headline: ["medicationName", "dosage", "frequency", "times", "endDate"],
  filters: ["type"],
  fields: [
    day("startDate", { isRequired: true, mayLieAhead: true }),
    choice("type", medicationTypes, { isRequired: true }),
    text("medicationName", 255, { isRequired: true }),
    text("dosage", 100),
    choice("frequency", frequencies, { isRequired: true }),
    several("weekdays", weekdays),
    times("times", mostTimes),
    choice("travelRule", travelRules, { isRequired: true }),
    day("endDate", { ...course, mayLieAhead: true }),
    flag("isActive", course),
    day("refillDate", { ...course, mayLieAhead: true }),
    text("prescribedBy", 255, course),
    rating("effectiveness", judged),
    text("sideEffects", 2_000, { ...judged, isLong: true }),
    text("reason", 2_000, { isLong: true }),
    text("notes", 2_000, { isLong: true }),
  ],
  check({ startDate, endDate, frequency, weekdays: days, times: clocks }) {
    return {
      endDate: startDate !== null && endDate !== null && endDate < startDate && "errors.endBeforeStart",
      weekdays: frequency === "some_days" && days.length === 0 && "errors.chooseWeekdays",
      times: frequency !== "as_needed" && clocks.length === 0 && "errors.chooseTimes",
    };
  },
});
