"use server";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import { giveFeedback, restoreFeedback, withdrawFeedback } from "@/lib/coaching/give-feedback";
import { feedbackSchema } from "@/lib/goals/schema";

const named = feedbackSchema.omit({ coachFeedback: true });
const pageOf = ({ clientId, goalId }: { clientId: string; goalId: string }) =>
  `/coach/clients/${clientId}/goals/${goalId}`;

export const giveFeedbackAction = formAction({
  role: "coach",
  schema: feedbackSchema,
  async run(actor, input) {
    await giveFeedback(actor, input);
    redirect(`${pageOf(input)}#feedback`);
  },
});

export const withdrawFeedbackAction = formAction({
  role: "coach",
  schema: named,
  async run(actor, input) {
    await withdrawFeedback(actor, input);
    redirect(`${pageOf(input)}?withdrawn=${input.id}#feedback`);
  },
});

export const restoreFeedbackAction = formAction({
  role: "coach",
  schema: named,
  async run(actor, input) {
    await restoreFeedback(actor, input);
    redirect(`${pageOf(input)}#feedback`);
  },
});
