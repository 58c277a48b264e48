import { z } from "zod";
import { idField } from "@/lib/forms/fields";
import { listMessages, messageStates } from "@/lib/mail/queries";
import { discardMessage, retryMessage } from "@/lib/mail/retry-message";
import { checked } from "../checked";
import { command } from "../command";
import { table } from "../table";

const listSchema = z.strictObject({
  status: z.enum(messageStates, "errors.invalid").optional(),
  before: idField.optional(),
});
const messageSchema = z.strictObject({ message: idField });

export const outboxCommands = [
  command({
    name: "outbox list",
    about: "Messages, newest first, without their words and addresses",
    options: { status: { about: messageStates.join(", ") }, before: { about: "go on below this id" } },
    async run(values) {
      const { status, before } = checked(listSchema, values);
      const { rows, next } = await listMessages("operator", { states: status ? [status] : messageStates, before });
      const shown = rows.map(({ id, template, status: state, person, lastErrorCode, createdAt }) => ({
        id,
        template,
        status: state,
        person: person?.userId,
        "last error": lastErrorCode,
        queued: createdAt,
      }));
      return { json: { messages: rows, next }, text: table(shown) + (next ? `\nmore: --before ${next}` : "") };
    },
  }),
  command({
    name: "outbox retry",
    about: "Sends a message again that failed or whose outcome is unknown",
    operands: ["<message>"],
    async run(_, message) {
      const { message: messageId } = checked(messageSchema, { message });
      await retryMessage("operator", messageId);
      return { json: { messageId, status: "waiting" }, text: `waiting: ${messageId}` };
    },
  }),
  command({
    name: "outbox discard",
    about: "Decides that a message is not sent, and drops its text",
    operands: ["<message>"],
    async run(_, message) {
      const { message: messageId } = checked(messageSchema, { message });
      await discardMessage("operator", messageId);
      return { json: { messageId, status: "discarded" }, text: `discarded: ${messageId}` };
    },
  }),
];
