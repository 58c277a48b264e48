"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { publicFormAction } from "@/lib/actions/form-action";
import { currentVisit } from "@/lib/auth/current-visit";
import { signUpSchema } from "@/lib/auth/schema";
import { signUp } from "@/lib/auth/sign-up";
import { requireKeptSignIn } from "@/lib/http/keeps-sign-in";
import { guessHabits } from "@/lib/people/regional/guess-habits";

export const signUpAction = publicFormAction({
  schema: signUpSchema,
  async run(_visitor, input) {
    const sent = await headers();
    requireKeptSignIn(sent);
    await signUp({ ...input, ...guessHabits(sent.get("accept-language")) }, await currentVisit());
    redirect("/verify");
  },
});
