import { itemsUpTo, type Questionnaire } from "./questionnaire";

/** Loneliness: hardly ever 1, some of the time 2, often 3. */
export const ucla3: Questionnaire = {
  id: "ucla3",
  version: "hughes-2004.1",
  items: ["companionship", "leftOut", "isolated"],
  answers: { min: 1, max: 3 },
  total: {
    of: "sum",
    items: itemsUpTo(3),
    bands: [
      { from: 3, name: "not lonely" },
      { from: 6, name: "lonely" },
    ],
  },
  licence: {
    isFree: true,
    terms: "Widely used without fee; read the owner's page before launch.",
    credit:
      "Three-Item Loneliness Scale: Mary Elizabeth Hughes, Linda J. Waite, Louise C. Hawkley and John T. Cacioppo.",
  },
  source: "Hughes ME et al. A short scale for measuring loneliness in large surveys. Res Aging 2004;26(6):655–672.",
};
