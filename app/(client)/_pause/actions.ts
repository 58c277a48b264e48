"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { keepEntry } from "@/lib/entries/keep-entry";
import { readerOf } from "@/lib/entries/reader";
import { entrySchema } from "@/lib/entries/schema";
import { pausesBook } from "@/lib/life/pauses/book";
import { resumeNow } from "@/lib/life/pauses/resume";

export const pauseAction = formAction({
  role: "client",
  schema: async (actor) => entrySchema(pausesBook, readerOf(actor), null),
  async run(actor, input) {
    const notice = await keepEntry(actor, pausesBook, input);
    if (notice.opensHelp) redirect("/help-now");
    refresh();
    return saved(actor.locale);
  },
});

export const resumeAction = formAction({
  role: "client",
  schema: z.strictObject({}),
  async run(actor) {
    await resumeNow(actor);
    refresh();
    return saved(actor.locale);
  },
});
