import { itemsUpTo, type Questionnaire } from "./questionnaire";

/** Depression in the last two weeks. Item 10, how difficult it all made things, is not of the sum and not asked. */
export const phq9: Questionnaire = {
  id: "phq9",
  version: "kroenke-2001.1",
  items: ["interest", "mood", "sleep", "energy", "appetite", "failure", "concentration", "movement", "selfHarm"],
  answers: { min: 0, max: 3 },
  total: {
    of: "sum",
    items: itemsUpTo(9),
    mayMiss: 2,
    bands: [
      { from: 0, name: "minimal" },
      { from: 5, name: "mild" },
      { from: 10, name: "moderate" },
      { from: 15, name: "moderately severe" },
      { from: 20, name: "severe" },
    ],
  },
  safetyItem: 9,
  licence: {
    isFree: true,
    terms: "No permission required to reproduce, translate, display or distribute.",
    credit:
      "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.",
  },
  source: "Kroenke K, Spitzer RL, Williams JBW. The PHQ-9. J Gen Intern Med 2001;16(9):606–613.",
};
