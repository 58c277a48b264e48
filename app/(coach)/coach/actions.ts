"use server";
import { refresh } from "next/cache";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { acknowledgeTask, acknowledgeTaskSchema } from "@/lib/safety/acknowledge-task";

export const acknowledgeTaskAction = formAction({
  role: "coach",
  schema: acknowledgeTaskSchema,
  async run(actor, { taskId }) {
    await acknowledgeTask(actor, taskId);
    refresh();
    return saved(actor.locale);
  },
});
