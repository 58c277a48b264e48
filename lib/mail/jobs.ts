import { z } from "zod";
import { idField } from "@/lib/forms/fields";
import { defineJob } from "@/lib/jobs/define-job";

/** Hands one outbox row to the mail server. Eight tries spread over about three hours. */
export const sendOutboxMessage = defineJob({
  kind: "send-outbox-message",
  payload: z.strictObject({ messageId: idField }),
  maxAttempts: 8,
});

/** Drops a mail's text when what it carried (a code, a link) has had its time. */
export const dropOutboxBody = defineJob({
  kind: "drop-outbox-body",
  payload: z.strictObject({ messageId: idField }),
  maxAttempts: 10,
});
