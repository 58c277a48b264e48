"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { formAction, type Typed } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { changeImport, discardImport } from "@/lib/finance/imports/change-import";
import { optionsForm } from "@/lib/finance/imports/options-form";
import { importOf } from "@/lib/finance/imports/queries";
import { restoreImport, undoImport } from "@/lib/finance/imports/undo-import";
import { idField } from "@/lib/forms/fields";
import { isId } from "@/lib/ids";

const only = z.strictObject({ id: idField });

export const changeImportAction = formAction({
  role: "client",
  async schema(actor, { id }: Typed) {
    const draft = typeof id === "string" && isId(id) ? await importOf(openOwnRecord(actor), id) : null;
    return optionsForm(draft);
  },
  async run(actor, { id, options }) {
    await changeImport(actor, id, options);
    refresh();
    return saved(actor.locale);
  },
});

export const discardImportAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    await discardImport(actor, id);
    redirect("/record/money/imports?just=discarded");
  },
});

export const undoImportAction = formAction({
  role: "client",
  schema: z.strictObject({ id: idField, edited: z.enum(["keep", "take"]).default("keep") }),
  async run(actor, { id, edited }) {
    await undoImport(actor, id, { keepEdited: edited === "keep" });
    redirect(`/record/money/imports/${id}?just=undone`);
  },
});

export const restoreImportAction = formAction({
  role: "client",
  schema: only,
  async run(actor, { id }) {
    await restoreImport(actor, id);
    redirect(`/record/money/imports/${id}?just=kept`);
  },
});
