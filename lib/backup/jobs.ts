import { z } from "zod";
import { defineJob } from "@/lib/jobs/define-job";

const nothing = z.strictObject({});

/** The backup of the night. Its tries are spread over some hours. */
export const makeBackup = defineJob({ kind: "make-backup", payload: nothing, maxAttempts: 6 });

/** Removes backups that have had their time. */
export const removeBackups = defineJob({ kind: "remove-backups", payload: nothing, maxAttempts: 3 });

/** Reads the oldest backup to its end, as a restore would. */
export const tryOldestBackup = defineJob({ kind: "try-oldest-backup", payload: nothing, maxAttempts: 3 });
