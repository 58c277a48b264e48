import { z } from "zod";
import { idField } from "@/lib/forms/fields";
import { planSlots } from "@/lib/jobs/plan-slots";
import { jobStates, jobsHealth, listJobs, showJob } from "@/lib/jobs/queries";
import { registry } from "@/lib/jobs/registry";
import { discardJob, retryJob } from "@/lib/jobs/retry-job";
import { runDueJobs } from "@/lib/jobs/run-due-jobs";
import { schedules } from "@/lib/jobs/schedules";
import { checked } from "../checked";
import { command } from "../command";
import { facts, table } from "../table";

const listSchema = z.strictObject({
  status: z.enum(jobStates, "errors.invalid").default("waiting"),
  before: idField.optional(),
});
const jobSchema = z.strictObject({ job: idField });

export const jobsCommands = [
  command({
    name: "jobs list",
    about: "Jobs in one state (waiting), newest first",
    options: {
      status: { about: jobStates.join(", ") },
      before: { about: "go on below this id" },
    },
    async run(values) {
      const { rows, next } = await listJobs("operator", checked(listSchema, values));
      const health = await jobsHealth("operator");
      const shown = rows.map(({ id, kind, attempts, maxAttempts, runAt, lastErrorCode }) => ({
        id,
        kind,
        attempts: `${attempts}/${maxAttempts}`,
        due: runAt,
        "last error": lastErrorCode,
      }));
      const summary = `${health.waiting} waiting, ${health.running} running, ${health.dead} dead`;
      return {
        json: { jobs: rows, next, health },
        text: `${table(shown)}\n${summary}${next ? `\nmore: --before ${next}` : ""}`,
      };
    },
  }),
  command({
    name: "jobs show",
    about: "One job with the ids that it works on",
    operands: ["<job>"],
    async run(_, job) {
      const found = await showJob("operator", checked(jobSchema, { job }).job);
      const { payload, ...rest } = found;
      return { json: found, text: facts({ ...rest, payload: JSON.stringify(payload) }) };
    },
  }),
  command({
    name: "jobs retry",
    about: "Makes a dead or waiting job due now, with all its attempts",
    operands: ["<job>"],
    async run(_, job) {
      const { job: jobId } = checked(jobSchema, { job });
      await retryJob("operator", jobId);
      return { json: { jobId, status: "waiting" }, text: `due now: ${jobId}` };
    },
  }),
  command({
    name: "jobs discard",
    about: "Gives a dead or waiting job up",
    operands: ["<job>"],
    async run(_, job) {
      const { job: jobId } = checked(jobSchema, { job });
      await discardJob("operator", jobId);
      return { json: { jobId, status: "discarded" }, text: `discarded: ${jobId}` };
    },
  }),
  command({
    name: "jobs run-once",
    about: "Does everything that is due now, schedules included, and ends",
    async run() {
      const planned = await planSlots(schedules);
      const runs = await runDueJobs(registry);
      return { json: { planned, runs, health: await jobsHealth("operator") }, text: `${runs} runs` };
    },
  }),
];
