"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { checkbox, idField } from "@/lib/forms/fields";
import { deleteEntry, restoreEntry } from "@/lib/journal/delete-entry";
import { writeEntrySchema } from "@/lib/journal/schema";
import { shareEntry } from "@/lib/journal/share-entry";
import { writeEntry } from "@/lib/journal/write-entry";
import { deleteMood, restoreMood } from "@/lib/mood/delete-mood";
import { logMood } from "@/lib/mood/log-mood";
import { logMoodSchema } from "@/lib/mood/schema";

const only = z.strictObject({ id: idField });

export const writeEntryAction = formAction({
  role: "client",
  schema: writeEntrySchema,
  async run(actor, input) {
    const notice = await writeEntry(actor, input);
    redirect(notice.opensHelp ? "/help-now" : `/journal/${input.id}`);
  },
});

export const logMoodAction = formAction({
  role: "client",
  schema: logMoodSchema,
  async run(actor, input) {
    const notice = await logMood(actor, input);
    if (notice.opensHelp) redirect("/help-now");
    refresh();
    return saved(actor.locale, "journal.moodCard.saved");
  },
});

export const shareEntryAction = formAction({
  role: "client",
  schema: z.strictObject({ id: idField, isShared: checkbox }),
  async run(actor, input) {
    await shareEntry(actor, input);
    refresh();
    return saved(actor.locale, input.isShared ? "journal.sharing.sharedNow" : "journal.sharing.privateNow");
  },
});

export const deleteEntryAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    await deleteEntry(actor, id);
    redirect(`/journal?deleted=entry.${id}`);
  },
});

export const restoreEntryAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    await restoreEntry(actor, id);
    redirect(`/journal/${id}`);
  },
});

export const deleteMoodAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    await deleteMood(actor, id);
    redirect(`/journal?deleted=mood.${id}`);
  },
});

export const restoreMoodAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    await restoreMood(actor, id);
    redirect("/journal");
  },
});
