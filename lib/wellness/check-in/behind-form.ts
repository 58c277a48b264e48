import { and, between, getTableColumns, gte, isNotNull, or, type SQL } from "drizzle-orm";
import {
  emotionalWellnessData,
  financialWellnessData,
  mentalWellnessData,
  physicalWellnessData,
  spiritualWellnessData,
} from "@/db/schema/wellness/categories";
import { checkIns } from "@/db/schema/wellness/check-ins";
import { addDays } from "@/lib/time";
import { checkInFields } from "./fields";
import { freshDays } from "./prefill";

const columns = Object.entries({
  ...getTableColumns(spiritualWellnessData),
  ...getTableColumns(mentalWellnessData),
  ...getTableColumns(emotionalWellnessData),
  ...getTableColumns(physicalWellnessData),
  ...getTableColumns(financialWellnessData),
});

/** What is asked once a week or once a month. */
const seldom = new Set<string>(checkInFields.flatMap(({ name, rhythm }) => (rhythm === "daily" ? [] : [name])));
const saysSomethingSeldom = or(...columns.filter(([name]) => seldom.has(name)).map(([, column]) => isNotNull(column)));

/**
 * The check-ins that the form of `day` is filled in from: as long as a daily answer says something, and before that only
 * those with an answer to what is asked once a week or once a month.
 */
export function behindForm(day: string): SQL | undefined {
  return and(
    between(checkIns.logDate, addDays(day, -freshDays.monthly), day),
    or(gte(checkIns.logDate, addDays(day, -freshDays.daily)), saysSomethingSeldom),
  );
}
