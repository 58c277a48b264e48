import { advancedTherapies } from "@/db/schema/health/therapies";
import { defineBook } from "@/lib/entries/book";
import { choice, currency, day, money, text } from "@/lib/entries/field";
import { therapyTypes } from "./words";

const treatment = { group: "treatment" } as const;
const cost = { group: "cost" } as const;

/** Treatments that somebody had. A neutral log: no product and no provider is ever named or advertised here. */
export const therapiesBook = defineBook({
  name: "therapies",
  category: "physical",
  table: advancedTherapies,
  day: { field: "therapyDate" },
  headline: ["therapyType", "provider", "cost"],
  filters: ["therapyType"],
  fields: [
    day("therapyDate", { isRequired: true }),
    choice("therapyType", therapyTypes, { isRequired: true }),
    text("provider", 255),
    text("location", 255),
    text("dosage", 100, treatment),
    text("protocol", 2_000, { ...treatment, isLong: true }),
    day("followUpDate", { ...treatment, mayLieAhead: true }),
    money("cost", cost),
    currency(cost),
    text("results", 2_000, { isLong: true }),
    text("sideEffects", 2_000, { isLong: true }),
    text("notes", 2_000, { isLong: true }),
  ],
  check({ therapyDate, followUpDate }) {
    const isBefore = therapyDate !== null && followUpDate !== null && followUpDate < therapyDate;
    return { followUpDate: isBefore && "errors.endBeforeStart" };
  },
});
