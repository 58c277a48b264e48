"use server";
import { refresh } from "next/cache";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { saveProfile } from "@/lib/people/profile/save-profile";
import { profileSchema } from "@/lib/people/profile/schema";
import { correctBirthDate } from "@/lib/people/start/correct-birth-date";
import { correctBirthDateSchema } from "@/lib/people/start/schema";

export const correctBirthDateAction = formAction({
  role: "client",
  schema: correctBirthDateSchema,
  async run(actor, input) {
    await correctBirthDate(actor, input);
    refresh();
    return saved(actor.locale, "settings.profile.birthDateSaved");
  },
});

export const saveProfileAction = formAction({
  role: "anyone",
  schema: profileSchema.pick({ name: true, phone: true }),
  async run(actor, input) {
    await saveProfile(actor, input);
    refresh();
    return saved(actor.locale, "settings.profile.saved");
  },
});
