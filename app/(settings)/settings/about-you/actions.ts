"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import type { FormState } from "@/lib/actions/form-state";
import { saved } from "@/lib/actions/outcomes";
import type { Actor } from "@/lib/auth/actor";
import { stepSchemas } from "@/lib/people/onboarding/steps";
import { saveProfile } from "@/lib/people/profile/save-profile";
import { type ProfileChanges, profileSchema } from "@/lib/people/profile/schema";

async function save(actor: Actor, changes: ProfileChanges): Promise<FormState> {
  const notice = await saveProfile(actor, changes);
  if (notice.opensHelp) redirect("/help-now");
  refresh();
  return saved(actor.locale, "settings.aboutYou.saved");
}

export const saveBodyAction = formAction({ role: "client", schema: stepSchemas.body, run: save });
export const saveFocusAction = formAction({ role: "client", schema: stepSchemas.focus, run: save });
export const saveGoalsAction = formAction({ role: "client", schema: stepSchemas.goals, run: save });
export const saveCountryAction = formAction({
  role: "client",
  schema: profileSchema.pick({ country: true }),
  run: save,
});
