"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { idField } from "@/lib/forms/fields";
import { discardMessage, retryMessage } from "@/lib/mail/retry-message";

const messageSchema = z.strictObject({ messageId: idField });

export const retryMessageAction = formAction({
  role: "admin",
  schema: messageSchema,
  async run(actor, { messageId }) {
    await retryMessage(actor, messageId);
    redirect("/admin/messages?done=retried");
  },
});

export const discardMessageAction = formAction({
  role: "admin",
  schema: messageSchema,
  async run(actor, { messageId }) {
    await discardMessage(actor, messageId);
    redirect("/admin/messages?done=discarded");
  },
});
