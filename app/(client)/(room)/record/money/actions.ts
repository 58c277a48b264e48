"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { answerExpected } from "@/lib/finance/recurring/answer-expected";
import { choice, dayField, idField } from "@/lib/forms/fields";

const deeds = ["keep", "change", "skip", "reopen"] as const;

/** Says of something expected whether it happened; "change" keeps it and goes on to its form. */
export const answerExpectedAction = formAction({
  role: "client",
  schema: z.strictObject({ ruleId: idField, day: dayField, deed: choice(deeds) }),
  async run(actor, { deed, ...input }) {
    const written = await answerExpected(actor, { ...input, deed: deed === "change" ? "keep" : deed });
    if (deed === "change" && written) redirect(`/record/${written.book}/${written.id}/edit`);
    refresh();
    return saved(actor.locale);
  },
});
