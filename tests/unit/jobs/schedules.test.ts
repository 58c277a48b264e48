import { expect, test } from "vitest";
import { housekeeping } from "@/lib/jobs/housekeeping";
import { schedules } from "@/lib/jobs/schedules";

test("whatever the house removes after its time comes round by itself", () => {
  const scheduled = schedules.map(({ job }) => job.kind);
  expect(housekeeping.map(({ kind }) => kind).filter((kind) => !scheduled.includes(kind))).toEqual([]);
});
