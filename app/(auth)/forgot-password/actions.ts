"use server";
import { redirect } from "next/navigation";
import { publicFormAction } from "@/lib/actions/form-action";
import { currentVisit } from "@/lib/auth/current-visit";
import { requestPasswordReset } from "@/lib/auth/request-code";
import { resetPassword } from "@/lib/auth/reset-password";
import { askForCodeSchema, resetPasswordSchema } from "@/lib/auth/schema";
import { clearSessionToken } from "@/lib/auth/session-cookie";

export const askForResetAction = publicFormAction({
  schema: askForCodeSchema,
  async run(_visitor, { email }) {
    await requestPasswordReset({ email }, await currentVisit());
    redirect("/reset-password");
  },
});

export const resetPasswordAction = publicFormAction({
  schema: resetPasswordSchema,
  async run(_visitor, input) {
    await resetPassword(input, await currentVisit());
    await clearSessionToken();
    redirect("/sign-in?done=reset");
  },
});
