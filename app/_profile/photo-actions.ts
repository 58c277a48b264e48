"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { removePhoto } from "@/lib/people/photo/save-photo";

export const removePhotoAction = formAction({
  role: "anyone",
  schema: z.strictObject({}),
  async run(actor) {
    await removePhoto(actor);
    refresh();
    return saved(actor.locale, "onboarding.fields.photoRemoved");
  },
});
