import { z } from "zod";
import { idField } from "@/lib/forms/fields";
import { defineJob } from "@/lib/jobs/define-job";

/** Every night: begins with the first record. */
export const rebuildRollups = defineJob({
  kind: "rebuild-rollups",
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/** Some records, the first or those after one; it asks for the next ones itself. */
export const rebuildSomeRollups = defineJob({
  kind: "rebuild-some-rollups",
  payload: z.strictObject({ after: idField.nullable() }),
  maxAttempts: 5,
  dedupe: () => "next",
});
