"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { publicFormAction } from "@/lib/actions/form-action";
import { currentVisit } from "@/lib/auth/current-visit";
import { signUpSchema } from "@/lib/auth/schema";
import { signUp } from "@/lib/auth/sign-up";
import { requireKeptSignIn } from "@/lib/http/keeps-sign-in";

export const signUpAction = publicFormAction({
  schema: signUpSchema,
  async run(_visitor, input) {
    requireKeptSignIn(await headers());
    await signUp(input, await currentVisit());
    redirect("/verify");
  },
});
