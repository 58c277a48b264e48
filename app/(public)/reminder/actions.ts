"use server";
import { redirect } from "next/navigation";
import { publicFormAction } from "@/lib/actions/form-action";
import { resumeReminder, stopReminder } from "@/lib/reminders/follow-link";
import { reminderLinkSchema } from "@/lib/reminders/schema";

export const stopReminderAction = publicFormAction({
  schema: reminderLinkSchema,
  async run(_visitor, link) {
    await stopReminder(link);
    redirect(`/reminder/${encodeURIComponent(link.token)}?now=off`);
  },
});

export const resumeReminderAction = publicFormAction({
  schema: reminderLinkSchema,
  async run(_visitor, link) {
    await resumeReminder(link);
    redirect(`/reminder/${encodeURIComponent(link.token)}?now=on`);
  },
});
