"use server";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import type { Actor } from "@/lib/auth/actor";
import { finishStep } from "@/lib/people/onboarding/finish-step";
import { type Step, stepSchemas } from "@/lib/people/onboarding/steps";
import type { ProfileChanges } from "@/lib/people/profile/schema";

async function finish(actor: Actor, step: Step, answers: ProfileChanges): Promise<never> {
  const { notice, next } = await finishStep(actor, step, answers);
  if (notice.opensHelp) redirect("/help-now");
  redirect(next ? `/welcome/${next}` : "/today");
}

export const aboutYouAction = formAction({
  role: "client",
  schema: stepSchemas["about-you"],
  run: (actor, answers) => finish(actor, "about-you", answers),
});

export const timeAndUnitsAction = formAction({
  role: "client",
  schema: stepSchemas["time-and-units"],
  run: (actor, answers) => finish(actor, "time-and-units", answers),
});

export const bodyAction = formAction({
  role: "client",
  schema: stepSchemas.body,
  run: (actor, answers) => finish(actor, "body", answers),
});

export const focusAction = formAction({
  role: "client",
  schema: stepSchemas.focus,
  run: (actor, answers) => finish(actor, "focus", answers),
});

export const goalsAction = formAction({
  role: "client",
  schema: stepSchemas.goals,
  run: (actor, answers) => finish(actor, "goals", answers),
});
