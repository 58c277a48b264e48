import type { FormAction } from "@/components/ui/form";
import type { Step } from "@/lib/people/onboarding/steps";
import { aboutYouAction, bodyAction, focusAction, goalsAction, timeAndUnitsAction } from "../[step]/actions";

/** What each step's form does. */
export const stepActions: Record<Step, FormAction> = {
  "about-you": aboutYouAction,
  "time-and-units": timeAndUnitsAction,
  body: bodyAction,
  focus: focusAction,
  goals: goalsAction,
};
