import { healthFacts as table } from "@/db/schema/health/facts";
import { defineBook } from "@/lib/entries/book";
import { choice, day, text } from "@/lib/entries/field";
import { answers, answersFact, healthFacts } from "./words";

/** What holds from one day to another: smoking, diabetes, treatments, a pregnancy, limits and risks. */
export const healthFactsBook = defineBook({
  name: "health-facts",
  category: "physical",
  table,
  day: { field: "since" },
  headline: ["fact", "answer", "what", "until"],
  filters: ["fact"],
  fields: [
    day("since", { isRequired: true }),
    choice("fact", healthFacts, { isRequired: true }),
    choice("answer", answers, { isRequired: true }),
    text("what", 255),
    day("until", { mayLieAhead: true }),
    text("note", 2_000, { isLong: true }),
  ],
  check({ fact, answer, since, until }) {
    return {
      answer: fact !== null && answer !== null && !answersFact(fact, answer) && "errors.answerDoesNotFit",
      until: since !== null && until !== null && until < since && "errors.endBeforeStart",
    };
  },
});
