import { itemsUpTo, type Questionnaire } from "./questionnaire";

/** Anxiety (GAD-2) and depression (PHQ-2) in four questions, for every week. */
export const phq4: Questionnaire = {
  id: "phq4",
  version: "kroenke-2009.1",
  items: ["nervous", "control", "interest", "mood"],
  answers: { min: 0, max: 3 },
  total: {
    of: "sum",
    items: itemsUpTo(4),
    bands: [
      { from: 0, name: "normal" },
      { from: 3, name: "mild" },
      { from: 6, name: "moderate" },
      { from: 9, name: "severe" },
    ],
  },
  parts: {
    anxiety: { of: "sum", items: [1, 2], bands: screen() },
    depression: { of: "sum", items: [3, 4], bands: screen() },
  },
  licence: {
    isFree: true,
    terms: "No permission required to reproduce, translate, display or distribute.",
    credit:
      "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.",
  },
  source: "Kroenke K, Spitzer RL, Williams JBW, Löwe B. The PHQ-4. Psychosomatics 2009;50(6):613–621.",
};

function screen() {
  return [
    { from: 0, name: "below the cut-off" },
    { from: 3, name: "at or above the cut-off" },
  ];
}
