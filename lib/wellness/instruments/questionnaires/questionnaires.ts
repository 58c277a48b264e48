import { cfpb10 } from "./cfpb10";
import { gad7 } from "./gad7";
import { k6 } from "./k6";
import { licensedQuestionnaires } from "./licensed";
import { ons4 } from "./ons4";
import { phq4 } from "./phq4";
import { phq9 } from "./phq9";
import type { Questionnaire } from "./questionnaire";
import { swls } from "./swls";
import { ucla3 } from "./ucla3";

/** Every questionnaire that the product knows, the free ones first. */
export const questionnaires: readonly Questionnaire[] = [
  phq9,
  phq4,
  gad7,
  k6,
  ons4,
  swls,
  ucla3,
  cfpb10,
  ...licensedQuestionnaires,
];
