"use server";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import { currentVisit } from "@/lib/auth/current-visit";
import { changeEmail } from "@/lib/auth/email/change-email";
import { requestEmailChange } from "@/lib/auth/email/request-email-change";
import { changeEmailSchema, requestEmailChangeSchema } from "@/lib/auth/schema";
import { writeSessionToken } from "@/lib/auth/session-cookie";

export const requestEmailChangeAction = formAction({
  role: "anyone",
  schema: requestEmailChangeSchema,
  async run(actor, input) {
    await requestEmailChange(actor, input, await currentVisit());
    redirect("/settings/email/code");
  },
});

export const changeEmailAction = formAction({
  role: "anyone",
  schema: changeEmailSchema,
  async run(actor, input) {
    const { token, expires } = await changeEmail(actor, input, await currentVisit());
    await writeSessionToken(token, expires);
    redirect("/settings/email?done=changed");
  },
});
