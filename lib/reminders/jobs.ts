import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

/** Looks whose hour it is, and asks for their mails. Every few minutes: one that fails is followed by the next. */
export const remindOfCheckIns = defineJob({
  kind: "remind-of-check-ins",
  payload: z.strictObject({}),
  maxAttempts: 3,
  dedupe: () => "next",
});
