"use server";
import { headers } from "next/headers";
import { formAction, publicFormAction } from "@/lib/actions/form-action";
import { currentVisit } from "@/lib/auth/current-visit";
import { enter } from "@/lib/auth/enter";
import { acceptInvitationAsSchema, acceptInvitationSchema } from "@/lib/auth/schema";
import { requireKeptSignIn } from "@/lib/http/keeps-sign-in";
import { acceptInvitation, acceptInvitationAs } from "@/lib/people/accept-invitation";
import { guessHabits } from "@/lib/people/regional/guess-habits";

export const acceptAction = publicFormAction({
  schema: acceptInvitationSchema,
  async run(_visitor, input) {
    const sent = await headers();
    requireKeptSignIn(sent);
    const habits = guessHabits(sent.get("accept-language"));
    return enter(acceptInvitation({ ...input, ...habits }, await currentVisit()));
  },
});

export const acceptAsAction = formAction({
  role: "anyone",
  schema: acceptInvitationAsSchema,
  async run(actor, input) {
    return enter(acceptInvitationAs(actor, input, await currentVisit()));
  },
});
