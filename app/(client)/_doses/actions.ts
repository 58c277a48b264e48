"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { choice, dayField, idField, optionalChoice } from "@/lib/forms/fields";
import { answerDose, takeAsNeeded, undoAsNeeded } from "@/lib/health/medications/answer-dose";
import { doseStates } from "@/lib/health/medications/words";

const minutes = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.number().max(1439));

export const answerDoseAction = formAction({
  role: "client",
  schema: z.strictObject({ medicationId: idField, day: dayField, minutes, state: optionalChoice(doseStates) }),
  async run(actor, input) {
    await answerDose(actor, input);
    refresh();
    return saved(actor.locale);
  },
});

export const asNeededAction = formAction({
  role: "client",
  schema: z.strictObject({ id: idField, medicationId: idField, deed: choice(["take", "undo"]) }),
  async run(actor, { deed, ...dose }) {
    if (deed === "take") await takeAsNeeded(actor, dose);
    else await undoAsNeeded(actor, dose);
    refresh();
    return saved(actor.locale);
  },
});
