"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { formAction } from "@/lib/actions/form-action";
import { drawnAgain, saved } from "@/lib/actions/outcomes";
import { categories } from "@/lib/categories";
import { saveDraft } from "@/lib/drafts/save-draft";
import { checkbox, dayField, idField, list, optionalWhole } from "@/lib/forms/fields";
import { isDay } from "@/lib/time";
import { CheckInConflict } from "@/lib/wellness/check-in/check-in-conflict";
import { deleteCheckIn, restoreCheckIn } from "@/lib/wellness/check-in/delete-check-in";
import { checkInFields } from "@/lib/wellness/check-in/fields";
import { checkInFormSchema } from "@/lib/wellness/check-in/form-schema";
import { latestValues } from "@/lib/wellness/check-in/queries";
import { saveCheckIn } from "@/lib/wellness/check-in/save-check-in";
import { saveFieldSet } from "@/lib/wellness/check-in/save-field-set";
import { sheetOf, shownValues } from "@/lib/wellness/check-in/sheet";
import { undoCheckIn } from "@/lib/wellness/check-in/undo-check-in";
import { habitsOf } from "./_parts/asking";
import { conflictState } from "./_parts/conflict-state";

const everyField = checkInFields.map(({ name }) => name);

/** Somebody without scripts asks for the questions behind "more": nothing of the rest is read yet. */
const moreSchema = z.object({ more: z.enum(categories) });

export const saveCheckInAction = formAction({
  role: "client",
  async schema(actor, { day, more }) {
    if (more !== undefined) return moreSchema;
    const record = openOwnRecord(actor);
    // What names no day was filled in with nothing, and is refused for it.
    if (typeof day !== "string" || !isDay(day)) return checkInFormSchema(habitsOf(actor, record.currency), {});
    const sheet = sheetOf(day, await latestValues(record, day), everyField, record.currency);
    return checkInFormSchema(habitsOf(actor, sheet.currency), shownValues(sheet));
  },
  async run(actor, sent, typed) {
    if ("more" in sent) return drawnAgain(typed);
    const { currentMoodOwn, currentMood, ...input } = sent;
    const word = currentMoodOwn ?? currentMood;
    try {
      const { notice } = await saveCheckIn(actor, word === undefined ? input : { ...input, currentMood: word });
      if (notice.opensHelp) redirect("/help-now");
    } catch (error) {
      if (error instanceof CheckInConflict) return conflictState(actor, error, typed);
      throw error;
    }
    redirect("/today");
  },
});

export const undoCheckInAction = formAction({
  role: "client",
  schema: z.strictObject({ id: idField, revision: optionalWhole(1, 1_000_000_000) }),
  async run(actor, { id, revision }) {
    await undoCheckIn(actor, { id, revision: revision ?? 0 });
    refresh();
    return saved(actor.locale, "today.undone");
  },
});

export const removeDayAction = formAction({
  role: "client",
  schema: z.strictObject({ id: idField }),
  async run(actor, input) {
    await deleteCheckIn(actor, input);
    redirect("/today");
  },
});

export const restoreDayAction = formAction({
  role: "client",
  schema: z.strictObject({ id: idField }),
  async run(actor, input) {
    await restoreCheckIn(actor, input);
    refresh();
    return saved(actor.locale, "today.restored");
  },
});

export const startOverAction = formAction({
  role: "client",
  schema: z.strictObject({ day: dayField }),
  async run(actor, { day }) {
    await saveDraft(actor, { form: "check-in", subject: day, values: null });
    redirect(`/check-in/${day}`);
  },
});

export const saveFieldSetAction = formAction({
  role: "client",
  schema: z.strictObject({ fields: list(z.enum(everyField), everyField.length), usual: checkbox }),
  async run(actor, { fields, usual }) {
    await saveFieldSet(actor, usual ? null : fields);
    redirect("/check-in");
  },
});
