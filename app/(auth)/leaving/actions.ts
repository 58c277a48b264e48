"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { keepAccount } from "@/lib/leaving/keep-account";

export const keepAccountAction = formAction({
  role: "anyone",
  admitsLeaving: true,
  schema: z.strictObject({}),
  async run(actor) {
    await keepAccount(actor);
    redirect("/settings/your-data?kept=yes");
  },
});
