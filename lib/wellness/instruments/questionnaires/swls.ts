import { itemsUpTo, type Questionnaire } from "./questionnaire";

/** Satisfaction with life as a whole: strongly disagree 1 … strongly agree 7. */
export const swls: Questionnaire = {
  id: "swls",
  version: "diener-1985.1",
  items: ["ideal", "conditions", "satisfied", "important", "unchanged"],
  answers: { min: 1, max: 7 },
  total: {
    of: "sum",
    items: itemsUpTo(5),
    bands: [
      { from: 5, name: "extremely dissatisfied" },
      { from: 10, name: "dissatisfied" },
      { from: 15, name: "slightly dissatisfied" },
      { from: 20, name: "neutral" },
      { from: 21, name: "slightly satisfied" },
      { from: 26, name: "satisfied" },
      { from: 31, name: "extremely satisfied" },
    ],
  },
  licence: {
    isFree: true,
    terms: "Copyrighted, free to use without permission or charge with credit; read the owner's page before launch.",
    credit: "Satisfaction With Life Scale: Ed Diener, Robert A. Emmons, Randy J. Larsen and Sharon Griffin.",
  },
  source:
    "Diener E, Emmons RA, Larsen RJ, Griffin S. The Satisfaction With Life Scale. J Pers Assess 1985;49(1):71–75.",
};
