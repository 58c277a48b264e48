"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { searchClientsSchema } from "@/lib/coaching/schema";
import { sealSearch } from "@/lib/crypto/sealed-search";
import { acknowledgeTask, acknowledgeTaskSchema } from "@/lib/safety/acknowledge-task";

export const acknowledgeTaskAction = formAction({
  role: "coach",
  schema: acknowledgeTaskSchema,
  async run(actor, { taskId }) {
    await acknowledgeTask(actor, taskId);
    refresh();
    return saved(actor.locale);
  },
});

/** A name is sent in a body, and the address that answers holds it sealed. */
export const searchClientsAction = formAction({
  role: "coach",
  schema: searchClientsSchema,
  async run(actor, { search }) {
    const sought = sealSearch(actor.key, "clients", search);
    redirect(sought ? `/coach?${new URLSearchParams({ sought })}` : "/coach");
  },
});
