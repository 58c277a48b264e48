"use server";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { changePassword } from "@/lib/auth/change-password";
import { currentVisit } from "@/lib/auth/current-visit";
import { passwordStanding } from "@/lib/auth/password-standing";
import { changePasswordBesideSchema, changePasswordSchema } from "@/lib/auth/schema";
import { writeSessionToken } from "@/lib/auth/session-cookie";

export const changePasswordAction = formAction({
  role: "anyone",
  schema: async (actor) =>
    (await passwordStanding(actor)).hasFactor ? changePasswordBesideSchema : changePasswordSchema,
  async run(actor, input) {
    const { token, expires } = await changePassword(actor, input, await currentVisit());
    await writeSessionToken(token, expires);
    return saved(actor.locale, "auth.changePassword.changed");
  },
});
