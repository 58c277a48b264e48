import { itemsUpTo, type Questionnaire } from "./questionnaire";

/** Anxiety in the last two weeks. */
export const gad7: Questionnaire = {
  id: "gad7",
  version: "spitzer-2006.1",
  items: ["nervous", "control", "worry", "relaxing", "restless", "annoyed", "afraid"],
  answers: { min: 0, max: 3 },
  total: {
    of: "sum",
    items: itemsUpTo(7),
    bands: [
      { from: 0, name: "minimal" },
      { from: 5, name: "mild" },
      { from: 10, name: "moderate" },
      { from: 15, name: "severe" },
    ],
  },
  licence: {
    isFree: true,
    terms: "No permission required to reproduce, translate, display or distribute.",
    credit:
      "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.",
  },
  source: "Spitzer RL, Kroenke K, Williams JBW, Löwe B. The GAD-7. Arch Intern Med 2006;166(10):1092–1097.",
};
