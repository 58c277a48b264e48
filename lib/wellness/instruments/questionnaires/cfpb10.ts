import { itemsUpTo, type Questionnaire } from "./questionnaire";

/** Financial well-being: ten answers of 0–4 become a total of 0–40, which a table by age and mode turns into the score. */
export const cfpb10: Questionnaire = {
  id: "cfpb10",
  version: "cfpb-2015.1",
  items: [
    "unexpected",
    "securing",
    "neverHave",
    "enjoy",
    "gettingBy",
    "lasting",
    "gift",
    "leftOver",
    "behind",
    "control",
  ],
  answers: { min: 0, max: 4 },
  secondFrom: 7,
  total: { of: "sum", items: itemsUpTo(10), reversed: [3, 5, 6, 7, 9, 10] },
  licence: {
    isFree: true,
    terms: "Work of the US government, in the public domain.",
    credit: "Financial Well-Being Scale: Consumer Financial Protection Bureau, which does not endorse this product.",
  },
  source: "Consumer Financial Protection Bureau. Measuring financial well-being: a guide to using the scale, 2015.",
};
