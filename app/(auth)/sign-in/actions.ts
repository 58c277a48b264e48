"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { publicFormAction } from "@/lib/actions/form-action";
import { currentVisit } from "@/lib/auth/current-visit";
import { enter } from "@/lib/auth/enter";
import { finishSignIn } from "@/lib/auth/finish-sign-in";
import { requestSignInCode } from "@/lib/auth/request-code";
import { askForCodeSchema, enterCodeSchema, finishSignInSchema, signInWithPasswordSchema } from "@/lib/auth/schema";
import { signInWithCode } from "@/lib/auth/sign-in-with-code";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { requireKeptSignIn } from "@/lib/http/keeps-sign-in";
import { withNext } from "../_parts/with-next";

export const signInAction = publicFormAction({
  schema: signInWithPasswordSchema,
  async run(_visitor, { next, ...input }) {
    requireKeptSignIn(await headers());
    return enter(signInWithPassword(input, await currentVisit()), next);
  },
});

export const askForCodeAction = publicFormAction({
  schema: askForCodeSchema,
  async run(_visitor, { next, ...input }) {
    requireKeptSignIn(await headers());
    await requestSignInCode(input, await currentVisit());
    redirect(withNext("/sign-in/code/enter", next ?? null));
  },
});

export const enterCodeAction = publicFormAction({
  schema: enterCodeSchema,
  async run(_visitor, { next, ...input }) {
    requireKeptSignIn(await headers());
    return enter(signInWithCode(input, await currentVisit()), next);
  },
});

export const finishSignInAction = publicFormAction({
  schema: finishSignInSchema,
  async run(_visitor, { next, ...input }) {
    requireKeptSignIn(await headers());
    return enter(finishSignIn(input, await currentVisit()), next);
  },
});
