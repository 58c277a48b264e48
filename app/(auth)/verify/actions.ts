"use server";
import { z } from "zod";
import { publicFormAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { currentVisit } from "@/lib/auth/current-visit";
import { enter } from "@/lib/auth/enter";
import { resendVerification } from "@/lib/auth/resend-verification";
import { enterCodeSchema } from "@/lib/auth/schema";
import { verifyEmail } from "@/lib/auth/verify-email";

export const verifyAction = publicFormAction({
  schema: enterCodeSchema,
  async run(_visitor, { code }) {
    return enter(verifyEmail({ code }, await currentVisit()));
  },
});

export const resendAction = publicFormAction({
  schema: z.strictObject({}),
  async run(visitor) {
    await resendVerification(await currentVisit());
    return saved(visitor.locale, "auth.verify.resent");
  },
});
