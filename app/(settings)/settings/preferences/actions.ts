"use server";
import { refresh } from "next/cache";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { checkbox } from "@/lib/forms/fields";
import { writeHidden, writeTheme } from "@/lib/http/preference-cookies";
import { saveProfile } from "@/lib/people/profile/save-profile";
import { profileSchema } from "@/lib/people/profile/schema";

export const savePreferencesAction = formAction({
  role: "anyone",
  schema: profileSchema
    .pick({
      timeZone: true,
      dayStart: true,
      locale: true,
      units: true,
      currency: true,
      theme: true,
      reminderHour: true,
    })
    .partial({ reminderHour: true }) // only clients are asked
    .extend({ hideAmounts: checkbox }),
  async run(actor, { hideAmounts, ...preferences }) {
    await saveProfile(actor, preferences);
    await writeTheme(preferences.theme);
    if (actor.roles.has("client")) await writeHidden(hideAmounts);
    refresh();
    return saved(preferences.locale, "settings.preferences.saved");
  },
});
