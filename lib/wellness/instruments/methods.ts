import { aqi } from "./aqi";
import { fitnessAgeMethod } from "./fitness-age";
import { le8 } from "./le8/le8";
import type { Method } from "./method";
import { news2 } from "./news2";
import { overall } from "./overall";
import { phenoage } from "./phenoage";
import { prevent } from "./prevent/prevent";
import { financialWellBeing } from "./questionnaires/financial-well-being";
import { gad7 } from "./questionnaires/gad7";
import { k6 } from "./questionnaires/k6";
import { ons4 } from "./questionnaires/ons4";
import { phq4 } from "./questionnaires/phq4";
import { phq9 } from "./questionnaires/phq9";
import { questionnaireMethod } from "./questionnaires/score-questionnaire";
import { swls } from "./questionnaires/swls";
import { ucla3 } from "./questionnaires/ucla3";
import { sleepRegularity } from "./sleep-regularity";

const all: readonly Method[] = [
  phenoage,
  prevent,
  fitnessAgeMethod,
  le8,
  ...[phq9, phq4, gad7, k6, swls, ucla3, ons4].map(questionnaireMethod),
  financialWellBeing,
  news2,
  aqi,
  sleepRegularity,
  overall,
];

/** Every method by its name, each with its version, the shape of its inputs and its arithmetic. */
export const methods: ReadonlyMap<string, Method> = new Map(all.map((method) => [method.name, method]));
