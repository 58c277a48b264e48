"use server";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import { requestDeletion } from "@/lib/leaving/request-deletion";
import { requestDeletionSchema } from "@/lib/leaving/schema";

export const requestDeletionAction = formAction({
  role: "anyone",
  schema: requestDeletionSchema,
  async run(actor) {
    await requestDeletion(actor);
    redirect("/leaving");
  },
});
