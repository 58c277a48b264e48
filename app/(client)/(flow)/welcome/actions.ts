"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { clearSessionToken } from "@/lib/auth/session-cookie";
import { placeToGoOn } from "@/lib/people/onboarding/progress";
import { removeUnstartedPerson } from "@/lib/people/start/remove-unstarted-person";
import { startSchema } from "@/lib/people/start/schema";
import { startClient } from "@/lib/people/start/start-client";

export const startAction = formAction({
  role: "client",
  schema: startSchema,
  async run(actor, input) {
    const outcome = await startClient(actor, input);
    redirect(outcome === "started" ? await placeToGoOn(actor) : "/welcome");
  },
});

export const removeAccountAction = formAction({
  role: "client",
  schema: z.strictObject({}),
  async run(actor) {
    await removeUnstartedPerson(actor);
    await clearSessionToken();
    redirect("/welcome/removed");
  },
});
