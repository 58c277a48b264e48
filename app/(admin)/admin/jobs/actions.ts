"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/actions/form-action";
import { choice, idField } from "@/lib/forms/fields";
import { jobStates } from "@/lib/jobs/queries";
import { discardJob, retryJob } from "@/lib/jobs/retry-job";

/** `state` is the list from which it was asked, and to which the answer returns. */
const jobSchema = z.strictObject({ jobId: idField, state: choice(jobStates) });

export const retryJobAction = formAction({
  role: "admin",
  schema: jobSchema,
  async run(actor, { jobId, state }) {
    await retryJob(actor, jobId);
    redirect(`/admin/jobs?state=${state}&retried=${jobId}`);
  },
});

export const discardJobAction = formAction({
  role: "admin",
  schema: jobSchema,
  async run(actor, { jobId, state }) {
    await discardJob(actor, jobId);
    redirect(`/admin/jobs?state=${state}&discarded=${jobId}`);
  },
});
