"use server";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import { acceptClient } from "@/lib/coaching/accept-client";
import { acceptClientSchema } from "@/lib/coaching/schema";

export const acceptClientAction = formAction({
  role: "coach",
  schema: acceptClientSchema,
  async run(actor, { token }) {
    const { clientId } = await acceptClient(actor, token);
    redirect(`/coach/clients/${clientId}`);
  },
});
