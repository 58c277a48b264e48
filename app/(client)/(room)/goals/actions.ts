"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { readerOf } from "@/lib/entries/reader";
import { idField } from "@/lib/forms/fields";
import { deleteNote, restoreNote } from "@/lib/goals/delete-note";
import { keepNote } from "@/lib/goals/keep-note";
import { moveGoal, tickMilestone } from "@/lib/goals/move-goal";
import { goalStatusSchema, noteSchema, tickSchema } from "@/lib/goals/schema";

const only = z.strictObject({ id: idField });

export const tickMilestoneAction = formAction({
  role: "client",
  schema: tickSchema,
  async run(actor, input) {
    const { isLast } = await tickMilestone(actor, input);
    refresh();
    const done = isLast ? "goals.milestones.savedLast" : "goals.milestones.saved";
    return saved(actor.locale, input.isDone ? done : "goals.milestones.takenBack");
  },
});

export const moveGoalAction = formAction({
  role: "client",
  schema: goalStatusSchema,
  async run(actor, input) {
    await moveGoal(actor, input);
    redirect(`/goals/${input.goalId}?now=${input.status}`);
  },
});

export const keepNoteAction = formAction({
  role: "client",
  schema: async (actor) => noteSchema(readerOf(actor)),
  async run(actor, input) {
    const notice = await keepNote(actor, input);
    redirect(notice.opensHelp ? "/help-now" : `/goals/${input.goalId}#notes`);
  },
});

export const deleteNoteAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    redirect(`/goals/${await deleteNote(actor, id)}?removed=${id}#notes`);
  },
});

export const restoreNoteAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    redirect(`/goals/${await restoreNote(actor, id)}#notes`);
  },
});
