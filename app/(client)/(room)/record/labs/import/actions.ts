"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction, type Typed } from "@/lib/actions/form-action";
import { drawnAgain } from "@/lib/actions/outcomes";
import { keepEntry } from "@/lib/entries/keep-entry";
import { readerOf } from "@/lib/entries/reader";
import type { EntryInput } from "@/lib/entries/schema";
import { labsBook } from "@/lib/health/labs/book";
import { previewOf } from "@/lib/health/labs/preview-report";
import { reportSchema } from "@/lib/health/labs/report-schema";

/** Shows what would be taken of the pasted lines; keeps it when the same lines come again from under that list. */
export const importReportAction = formAction({
  role: "client",
  async schema(actor, typed: Typed): Promise<z.ZodType<EntryInput | null>> {
    return isLookedAt(typed) ? reportSchema(readerOf(actor)) : unread;
  },
  async run(actor, input, typed) {
    if (input === null)
      return drawnAgain({ ...withoutPreview(typed), ...previewOf(String(typed.text), readerOf(actor)) });
    const notice = await keepEntry(actor, labsBook, input);
    redirect(notice.opensHelp ? "/help-now" : `/record/${labsBook.name}/${input.id}`);
  },
});

const unread = z
  .looseObject({ text: z.string("errors.required").trim().min(1, "errors.required") })
  .transform(() => null);

/** Browsers end lines in their own ways. */
const lines = (text: unknown) => (typeof text === "string" ? text.replace(/\r\n?/g, "\n") : null);

const isLookedAt = ({ text, previewed }: Typed) => previewed !== undefined && lines(previewed) === lines(text);

function withoutPreview({ previewed: _previewed, ...typed }: Typed): Typed {
  return typed;
}
