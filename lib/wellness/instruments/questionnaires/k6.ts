import { itemsUpTo, type Questionnaire } from "./questionnaire";

/** Distress in the last 30 days: none of the time 0 … all of the time 4. */
export const k6: Questionnaire = {
  id: "k6",
  version: "kessler-2002.1",
  items: ["nervous", "hopeless", "restless", "depressed", "effort", "worthless"],
  answers: { min: 0, max: 4 },
  total: {
    of: "sum",
    items: itemsUpTo(6),
    bands: [
      { from: 0, name: "low" },
      { from: 5, name: "moderate" },
      { from: 13, name: "serious" },
    ],
  },
  licence: {
    isFree: true,
    terms: "Free with citation (Harvard NCS); read the owner's page before launch.",
    credit: "K6: Ronald C. Kessler, Harvard Medical School.",
  },
  source: "Kessler RC et al. Short screening scales to monitor population prevalences. Psychol Med 2002;32(6):959–976.",
};
