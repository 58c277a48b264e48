"use server";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import { currentVisit } from "@/lib/auth/current-visit";
import { disconnectAccount } from "@/lib/auth/providers/disconnect-account";
import { disconnectAccountSchema } from "@/lib/auth/schema";
import { writeSessionToken } from "@/lib/auth/session-cookie";

export const disconnectAction = formAction({
  role: "anyone",
  schema: disconnectAccountSchema,
  async run(actor, input) {
    const { token, expires } = await disconnectAccount(actor, input, await currentVisit());
    await writeSessionToken(token, expires);
    redirect(`/settings/providers?${new URLSearchParams({ ...input, outcome: "disconnected" })}`);
  },
});
