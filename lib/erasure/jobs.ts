import { z } from "zod";
import { idField } from "@/lib/forms/fields";
import { defineJob } from "@/lib/jobs/define-job";

/** Erases one person whose time to change their mind is over. It goes on where an earlier try was cut short. */
export const eraseAccount = defineJob({
  kind: "erase-account",
  payload: z.strictObject({ userId: idField }),
  maxAttempts: 10,
  dedupe: ({ userId }) => userId,
});

/**
 * A request that was already under way when its person was erased may have written after it. An hour later nothing of then
 * runs any more, and what it wrote goes.
 */
export const eraseRemains = defineJob({
  kind: "erase-remains",
  payload: z.strictObject({ userId: idField }),
  maxAttempts: 10,
  dedupe: ({ userId }) => userId,
});

/** Writes down beside the backups who was erased. */
export const writeErasedList = defineJob({
  kind: "write-erased-list",
  payload: z.strictObject({}),
  maxAttempts: 10,
  dedupe: () => "next",
});

/** Every hour: who is reminded, and who is due. */
export const lookAfterLeavers = defineJob({
  kind: "look-after-leavers",
  payload: z.strictObject({}),
  maxAttempts: 5,
});
