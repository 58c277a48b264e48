import { z } from "zod";
import { defineMethod } from "./method";
import { computed, refused, refusedWithout } from "./outcome";

const least = { days: 7 };
/** A year and a leap day, in epochs of half a minute. */
const most = { days: 366, epochs: 2880 };

/**
 * The Sleep Regularity Index (Phillips AJK et al., Scientific Reports 2017;7:3216): how often somebody is in the same state, asleep
 * or awake, at the same time on two days that follow each other. 100: always; 0: as if by chance; −100: never.
 * @param days at least two, of equal length, each epoch true when asleep.
 */
export function sleepRegularityIndex(days: readonly (readonly number[])[]): number {
  const [first = []] = days;
  const pairs = days.slice(1).map((day, index) => sameAs(days[index] ?? [], day));
  const same = pairs.reduce((sum, count) => sum + count, 0);
  return -100 + (200 * same) / (first.length * pairs.length);
}

function sameAs(before: readonly number[], after: readonly number[]): number {
  return after.reduce<number>((count, state, epoch) => count + (state === before[epoch] ? 1 : 0), 0);
}

/** How regular a person's sleep is, −100 to 100, from at least a week of days in equal epochs: 1 asleep, 0 awake. */
export const sleepRegularity = defineMethod({
  name: "sleep_regularity",
  version: "phillips-2017.1",
  schema: z.strictObject({
    epochs: z
      .array(z.array(z.union([z.literal(0), z.literal(1)])).max(most.epochs))
      .max(most.days)
      .nullish(),
  }),
  compute({ epochs }) {
    if (!epochs) return refusedWithout(["epochs"]);
    if (epochs.length < least.days) return refused("days", { given: epochs.length, least: least.days });
    const [first = []] = epochs;
    if (first.length === 0 || epochs.some((day) => day.length !== first.length)) return refused("epochs");
    return computed(sleepRegularityIndex(epochs), { days: epochs.length, epochsPerDay: first.length });
  },
});
