import { type Band, itemsUpTo, type Questionnaire, type Scale } from "./questionnaire";

const wellBeing: readonly Band[] = [
  { from: 0, name: "low" },
  { from: 5, name: "medium" },
  { from: 7, name: "high" },
  { from: 9, name: "very high" },
];
const anxiety: readonly Band[] = [
  { from: 0, name: "very low" },
  { from: 2, name: "low" },
  { from: 4, name: "medium" },
  { from: 6, name: "high" },
];

const alone = (item: number, bands: readonly Band[]): Scale => ({ of: "sum", items: [item], bands });

/**
 * Personal well-being, 0–10 each. The statistics office reports the four apart, each with its bands, and publishes no total: that
 * there is one, the mean with anxiety reversed, is our own design.
 */
export const ons4: Questionnaire = {
  id: "ons4",
  version: "ons-2018.1",
  items: ["satisfaction", "worthwhile", "happiness", "anxiety"],
  answers: { min: 0, max: 10 },
  total: { of: "mean", items: itemsUpTo(4), reversed: [4] },
  parts: {
    satisfaction: alone(1, wellBeing),
    worthwhile: alone(2, wellBeing),
    happiness: alone(3, wellBeing),
    anxiety: alone(4, anxiety),
  },
  licence: {
    isFree: true,
    terms: "Open Government Licence v3.0.",
    credit: "Contains public sector information licensed under the Open Government Licence v3.0.",
  },
  source:
    "Office for National Statistics. Personal well-being user guidance; Surveys using our four personal well-being questions, 2018.",
};
