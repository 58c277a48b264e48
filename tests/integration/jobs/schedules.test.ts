import { expect, test } from "vitest";
import { z } from "zod";
import { at } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { defineJob } from "@/lib/jobs/define-job";
import { planSlots } from "@/lib/jobs/plan-slots";
import { everyHour } from "@/lib/jobs/recurrence";
import { jobsOf } from "@/tests/support/probe-jobs";

const aSchedule = () => {
  const name = `probe-${newId()}`;
  return { name, when: everyHour(7), job: defineJob({ kind: name, payload: z.strictObject({}), maxAttempts: 3 }) };
};

test("two workers make one job of a slot, and the next slot is another", async () => {
  const schedule = aSchedule();
  const plan = (time: string) => at(new Date(time), () => planSlots([schedule]));
  await Promise.all([1, 2, 3, 4].map(() => plan("2026-11-20T10:07:01Z")));
  expect(await jobsOf(schedule.job)).toMatchObject([{ runAt: new Date("2026-11-20T10:07:00Z"), status: "waiting" }]);
  expect(await plan("2026-11-20T11:06:59Z")).toBe(0);
  expect(await plan("2026-11-20T11:07:00Z")).toBe(1);
  expect(await jobsOf(schedule.job)).toHaveLength(2);
});

test("after an absence only the newest missed slot is made up for", async () => {
  const schedule = aSchedule();
  await at(new Date("2026-11-20T10:07:01Z"), () => planSlots([schedule]));
  await at(new Date("2026-11-22T18:30:00Z"), () => planSlots([schedule]));
  const slots = (await jobsOf(schedule.job)).map(({ runAt }) => runAt.toISOString());
  expect(slots).toEqual(["2026-11-20T10:07:00.000Z", "2026-11-22T18:07:00.000Z"]);
});
